import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from './document.ts'

const sentencesOf = (text: string): string[] =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end))
const paragraphsOf = (text: string): string[] =>
  readDocument(text).paragraphs.map(({ start, end }) => text.slice(start, end))

const sentences: [text: string, sentences: string[]][] = [
  ['It ended. He left.', ['It ended.', 'He left.']],
  ['“It ended.” He left.', ['“It ended.”', 'He left.']],
  ['``It ended.`` ``Good.`` He left.', ['``It ended.``', '``Good.``', 'He left.']],
  ['``It ended.″ He left.', ['``It ended.″', 'He left.']],
  ['“It ended?” he asked.', ['“It ended?” he asked.']],
  ['Mr. Lind met Gen. Holm. They spoke.', ['Mr. Lind met Gen. Holm.', 'They spoke.']],
  ['She met Del. Lind in Dover, Del. Moe spoke.', ['She met Del. Lind in Dover, Del.', 'Moe spoke.']],
  ['She read it on tide.fr. They spoke.', ['She read it on tide.fr.', 'They spoke.']],
  ['He lives in the U.S. The move took a year.', ['He lives in the U.S.', 'The move took a year.']],
  ['It sank at 3 p.m. Contact was lost.', ['It sank at 3 p.m.', 'Contact was lost.']],
  ['It sank at 3 p.m. Sunday.', ['It sank at 3 p.m. Sunday.']],
  ['It sank at 3 p.m. Moscow time.', ['It sank at 3 p.m. Moscow time.']],
  ['He lives in the U.S. “for now.”', ['He lives in the U.S. “for now.”']],
  ['He lives in the U.S. “For now,” he says.', ['He lives in the U.S.', '“For now,” he says.']],
  ['He left the U.S. (and Oslo) in May.', ['He left the U.S. (and Oslo) in May.']],
  ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
  ['J. D. Vik spoke... and left.', ['J. D. Vik spoke... and left.']],
  ['Up 3.5 percent. “More,” she said.', ['Up 3.5 percent.', '“More,” she said.']],
  ['A headline\n\nA first sentence.', ['A headline', 'A first sentence.']],
  ['', []],
]
for (const [text, expected] of sentences)
  test(`finds ${expected.length} sentences in "${text}"`, () => assert.deepEqual(sentencesOf(text), expected))

const paragraphs: [text: string, paragraphs: string[]][] = [
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['One.\nTwo.', ['One.', 'Two.']],
  ['One line that is\nwrapped by hand.', ['One line that is\nwrapped by hand.']],
  ['\n\n  One.  \n \n', ['One.']],
]
for (const [text, expected] of paragraphs)
  test(`finds ${expected.length} paragraphs in ${JSON.stringify(text)}`, () =>
    assert.deepEqual(paragraphsOf(text), expected))
