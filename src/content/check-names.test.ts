import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkNames } from './check-names.ts'
import { readActor } from './read-registry.ts'

const told = (text: string): string[] => {
  const { actor } = readActor(text, 'vik.yaml')
  assert.ok(actor, 'the file must be readable')
  return checkNames(actor).map(({ severity, line, field, message }) => `${severity} ${line} ${field}: ${message}`)
}

const person = 'name: Hanne Vik\nkind: person\n'
const group = 'name: Harbour Board\nkind: organisation\n'

const wrong: [text: string, problem: RegExp][] = [
  [`${person}names: { aliases: [V] }`, /^error 3 names\.aliases\[0\]: "V" is too short/u],
  [`${group}names:\n  acronyms:\n    - 港`, /^error 5 names\.acronyms\[0\]: "港" is too short/u],
  [`${group}names: { aliases: [the board] }`, /^error 3 .*all small letters.* or move it to "weak"$/u],
  [`${group}names: { seats: [harbour] }`, /^error 3 .*all small letters .*as a name$/u],
  [`${person}family: Lind`, /^error 3 family: "Lind" is no part of the name "Hanne Vik"$/u],
  [`${person}family: Han`, /^error 3 family/u],
  [`${person}names: { aliases: [Hannchen] }`, /^warning 3 .*is one word and can be another person/u],
  [`${group}names: { aliases: [House] }`, /^warning 3 .*is also a common word/u],
  ['name: Mars\nkind: organisation', /^warning 1 name: "Mars" is also a common word/u],
  ['name: hanne vik\nkind: person', /^warning 1 name: "hanne vik" is all small letters/u],
]
for (const [text, problem] of wrong)
  test(`tells what is wrong in "${text.split('\n').at(-1)}"`, () => {
    const problems = told(text)
    assert.equal(problems.length, 1)
    assert.match(problems[0] ?? '', problem)
  })

const good = [
  person,
  `${person}family: Vik\nnames: { aliases: [Hanne Vik-Lind, H. Vik], weak: [Vik, May, the harbour master] }`,
  `${group}names: { acronyms: [HB], aliases: [al-Marfa, 港务局], never: [harbour board game] }`,
  'name: Guo Lan\nkind: person\nfamily: Guo',
  'name: Norway\nkind: country\nnames: { demonyms: [Norwegian], seats: [Oslo] }',
]
for (const text of good)
  test(`has nothing to say about ${JSON.stringify(text)}`, () => assert.deepEqual(told(text), []))
