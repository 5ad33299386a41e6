import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem } from './problem.ts'
import { readText } from './source-text.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const show = (input: Uint8Array | string): string => {
  const read = readText(input, 'a.md')
  return 'text' in read ? read.text : formatProblem(read)
}

const cases: [title: string, input: Uint8Array | string, text: string][] = [
  ['plain text', 'One.\nTwo.', 'One.\nTwo.'],
  ['bytes', encode('Ærø 😀'), 'Ærø 😀'],
  ['a byte order mark', encode('\uFEFFOne.'), 'One.'],
  ['a byte order mark in a string', '\uFEFFOne.', 'One.'],
  ['line ends of Windows', 'One.\r\nTwo.\r\n', 'One.\nTwo.\n'],
  ['line ends of old Macs', 'One.\rTwo.', 'One.\nTwo.'],
  ['half of a character', 'One \uD83D.', 'One \uFFFD.'],
  ['zero-width and right-to-left characters', 'a\u200Bb \u202Bא', 'a\u200Bb \u202Bא'],
]
for (const [title, input, text] of cases) test(`reads ${title}`, () => assert.equal(show(input), text))

const notUtf8 = 'the file is not UTF-8 from here on: save it with the encoding UTF-8'
const refused: [title: string, input: Uint8Array | string, problem: string][] = [
  ['Latin-1', new Uint8Array([...encode('One.\nTw'), 0xf8, 0x20]), `a.md:2:3 ${notUtf8}`],
  ['Latin-1 after Windows line ends', new Uint8Array([...encode('One.\r\n\r\n'), 0xf8]), `a.md:3:1 ${notUtf8}`],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), `a.md:1:1 ${notUtf8}`],
  ['a text cut in a character', encode('é').slice(0, 1), `a.md:1:1 ${notUtf8}`],
  ['10 MB', 'a'.repeat(1e7), 'a.md:1:1 the file has 10.0 MB, more than the 5 MB that are read: split it'],
]
for (const [title, input, problem] of refused) test(`refuses ${title}`, () => assert.equal(show(input), problem))
