import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passageOf, sentenceOf, shorten } from './passage.ts'

const text =
  'The tram opened.\n\nIt rained. The mayor said fares rose by 4 percent in May. Nobody cheered.\n\n“We wait.\n\nWe hope,” she said.'
const at = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length })

test('a claim stands in its sentence, the sentence in its paragraph', () =>
  assert.deepEqual(passageOf(text, at('4 percent')), {
    before: 'It rained. ',
    lead: 'The mayor said fares rose by ',
    exact: '4 percent',
    rest: ' in May.',
    after: ' Nobody cheered.',
  }))
test('the first paragraph begins with the text', () =>
  assert.deepEqual(passageOf(text, at('tram')), {
    before: '',
    lead: 'The ',
    exact: 'tram',
    rest: ' opened.',
    after: '',
  }))
test('a quotation over two paragraphs keeps both', () => {
  const passage = passageOf(text, at('“We wait.\n\nWe hope,”'))
  assert.equal(Object.values(passage).join(''), '“We wait.\n\nWe hope,” she said.')
})
for (const words of ['It', 'rained.', 'said', 'cheered.', 'We hope'])
  test(`the parts around "${words}" join to whole paragraphs`, () => {
    const joined = Object.values(passageOf(text, at(words))).join('')
    assert.ok(
      text.split('\n\n').some((paragraph) => joined === paragraph || joined.endsWith(paragraph)),
      joined,
    )
  })
test('a sentence has its words in it', () =>
  assert.equal(sentenceOf(passageOf(text, at('4 percent'))), 'The mayor said fares rose by 4 percent in May.'))

const shortened: [text: string, most: number, short: string][] = [
  ['The tram opened.', 40, 'The tram opened.'],
  ['The tram opened in May.', 16, 'The tram opened…'],
  ['The tram,  opened\nlate', 12, 'The tram…'],
  ['Straßenbahnhaltestelle', 10, 'Straßenba…'],
  ['', 10, ''],
]
for (const [long, most, short] of shortened)
  test(`${JSON.stringify(long)} in ${most} characters`, () => assert.equal(shorten(long, most), short))
