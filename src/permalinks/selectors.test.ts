import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beyond, oneLine, passageOf, selectorsOf, sentenceOf, type Passage } from './selectors.ts'

/** What the words in brackets are found by. */
const select = (source: string) => {
  const text = source.replace(/[[\]]/gu, '')
  return { text, selectors: selectorsOf(text, { start: source.indexOf('['), end: source.indexOf(']') - 1 }) }
}

const oats = 'Barley, oats and rye went from here to there by slow carts along the coast. '
const around: [what: string, source: string, prefix: string, suffix: string][] = [
  ['its sentence', 'Sales rose [12%] in May.', 'Sales rose ', ' in May.'],
  ['the sentences beside it', 'Ice. Sales rose [12%]. Snow.', 'Ice. Sales rose ', '. Snow.'],
  ['nothing where it is the whole text', '[We go.]', '', ''],
  [
    'no more of the sentence before than a little',
    `${oats}Sales rose [12%].`,
    `${oats.slice(-beyond)}Sales rose `,
    '.',
  ],
  ['no more of the sentence behind', `It [fell]. ${oats}`, 'It ', `. ${oats.slice(0, beyond - 1)}`],
  ['no half of a character', `😀${oats.slice(0, 61)}. [12%] fell.`, `${oats.slice(0, 61)}. `, ' fell.'],
]
for (const [what, source, prefix, suffix] of around)
  test(`remembers around words ${what}`, () => {
    const { text, selectors } = select(source)
    assert.deepEqual([selectors.prefix, selectors.suffix], [prefix, suffix])
    assert.equal(text.slice(selectors.start, selectors.end), selectors.exact)
  })

const passages: [what: string, source: string, passage: Passage][] = [
  [
    'in the middle of its sentence',
    'Ice. Sales rose [12%] in May. Snow.',
    { before: 'Ice. ', left: 'Sales rose ', exact: '12%', right: ' in May.', after: ' Snow.' },
  ],
  ['alone', '[We go.]', { before: '', left: '', exact: 'We go.', right: '', after: '' }],
  [
    'as a whole sentence',
    'Ice. [We go.] Snow.',
    { before: 'Ice. ', left: '', exact: 'We go.', right: '', after: ' Snow.' },
  ],
  [
    'under a title',
    'A title\n\nIt fell [12%]',
    { before: 'A title\n\n', left: 'It fell ', exact: '12%', right: '', after: '' },
  ],
]
for (const [what, source, passage] of passages)
  test(`parts the passage of words that stand ${what}`, () =>
    assert.deepEqual(passageOf(select(source).selectors), passage))

const sentences: [source: string, sentence: string][] = [
  ['Ice. Sales rose [12%] in May. Snow.', 'Sales rose 12% in May.'],
  ['Ice. Sales\nrose  [12%] in\tMay.', 'Sales rose 12% in May.'],
  ['Lin: [“We go. We go now.”] Snow.', 'Lin: “We go. We go now.”'],
]
for (const [source, sentence] of sentences)
  test(`remembers the sentence "${sentence}"`, () => assert.equal(sentenceOf(select(source).selectors), sentence))

const lines: [text: string, line: string][] = [
  [' a\n b\t\tc ', 'a b c'],
  ['a b', 'a b'],
  ['\n', ''],
]
for (const [text, line] of lines)
  test(`puts ${JSON.stringify(text)} on one line`, () => assert.equal(oneLine(text), line))
