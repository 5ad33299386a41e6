import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentenceAround, sentencesIn } from './sentence.ts'

const split: [what: string, text: string, sentences: string[]][] = [
  ['after a stop', 'Rain fell. It snowed.', ['Rain fell.', 'It snowed.']],
  ['after a question and a shout', 'Why? Stop! He left…  Snow fell.', ['Why?', 'Stop!', 'He left…', 'Snow fell.']],
  ['after the mark that closes a quotation', '“We go.” He left.', ['“We go.”', 'He left.']],
  ['before a quotation', 'He left. “We go.”', ['He left.', '“We go.”']],
  ['before a number', 'He left. 12 stayed.', ['He left.', '12 stayed.']],
  ['at a blank line', 'A title without a stop\n\nRain fell.', ['A title without a stop', 'Rain fell.']],
  ['at a blank line of spaces', 'A title\n \t\nRain fell.', ['A title', 'Rain fell.']],
  ['at the end of a line that ends a sentence', 'Rain fell.\nIt snowed.', ['Rain fell.', 'It snowed.']],
  ['not at a line that was wrapped', 'Rain\nfell.', ['Rain\nfell.']],
  ['not after a title', 'We met Mr. Lind and Dr. Vik.', ['We met Mr. Lind and Dr. Vik.']],
  ['not after an initial', 'We met J. Lind.', ['We met J. Lind.']],
  ['not after an initial that ends a line', 'We met J.\nLind.', ['We met J.\nLind.']],
  ['at a blank line after an initial', 'Signed J.\n\nLind left.', ['Signed J.', 'Lind left.']],
  ['not in a number', 'It rose 3.5 percent.', ['It rose 3.5 percent.']],
  ['not before a small letter', 'He said “Why?” and left.', ['He said “Why?” and left.']],
  ['not where there is nothing', ' \n ', []],
]
for (const [what, text, sentences] of split)
  test(`parts sentences ${what}`, () =>
    assert.deepEqual(
      sentencesIn(text).map(({ start, end }) => text.slice(start, end)),
      sentences,
    ))

const around: [what: string, text: string, sentence: string][] = [
  ['the one it stands in', 'Rain fell. Sales [rose] in May. It snowed.', 'Sales rose in May.'],
  ['the first', 'Sales [rose]. It snowed.', 'Sales rose.'],
  ['the last, without the space behind it', 'It snowed. Sales [rose] ', 'Sales rose'],
  ['the one it opens', 'It snowed. [Sales] rose.', 'Sales rose.'],
  [
    'both where it reaches over a stop',
    'Ice. Lin said [“We go. We go now.”] It snowed.',
    'Lin said “We go. We go now.”',
  ],
  ['none of the next paragraph', 'A [title]\n\nRain fell.', 'A title'],
  ['none of the last paragraph', 'Rain fell\n\nA [title]', 'A title'],
]
for (const [what, source, sentence] of around)
  test(`the sentence around words is ${what}`, () => {
    const text = source.replace(/[[\]]/gu, '')
    const { start, end } = sentenceAround(text, { start: source.indexOf('['), end: source.indexOf(']') - 1 })
    assert.equal(text.slice(start, end), sentence)
  })

test('a sentence that never ends is cut on either side', () => {
  const endless = 'a list, '.repeat(200)
  const { start, end } = sentenceAround(endless, { start: 800, end: 810 })
  assert.deepEqual([start, end], [400, 1209])
})
