import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from './compare.ts'
import { sentencesIn } from './sentence.ts'
import { isSameWord } from './typo.ts'
import { wordsIn } from './words.ts'

const kinds: [text: string, words: string][] = [
  ['The mill in Lind', 'the/small mill/plain in/small lind/name'],
  ['It rose 5% in May 2024', 'it/small rose/plain 5/number percent/small in/small may/time 2024/time'],
  ['He said: “Never.”', 'he/small said/small never/not'],
  ['Lind’s 1,500 tons', 'lind/plain 1500/number tons/plain'],
  ['every constructor has a toString', 'every/small constructor/plain has/small a/small tostring/plain'],
  ['$3 million, not more', 'usd/small 3/number million/number ,/break not/not more/small'],
]
for (const [text, expected] of kinds)
  test(`reads the words of "${text}"`, () => {
    assert.equal(
      wordsIn(text)
        .map(({ key, kind }) => `${key}/${kind}`)
        .join(' '),
      expected,
    )
  })

const same: [one: string, other: string][] = [
  ['harbour', 'harbor'],
  ['receive', 'recieve'],
  ['export', 'exports'],
  ['germany', 'german'],
]
const different: [one: string, other: string][] = [
  ['iran', 'iraq'],
  ['export', 'import'],
  ['increase', 'decrease'],
  ['rose', 'fell'],
  ['austria', 'australia'],
]
for (const [one, other] of same) test(`"${other}" is "${one}" written twice`, () => assert.ok(isSameWord(one, other)))
for (const [one, other] of different) test(`"${other}" is not "${one}"`, () => assert.ok(!isSameWord(one, other)))

const scores: [old: string, now: string, least: number, most: number][] = [
  ['sales of timber rose', 'sales of timber rose', 1, 1],
  ['sales of timber rose', 'timber sales rose', 0.8, 1],
  ['sales of timber rose', 'prices of bread fell', 0, 0.2],
  ['million', 'billion', 0, 0],
]
for (const [old, now, least, most] of scores)
  test(`"${now}" resembles "${old}" by ${least} to ${most}`, () => {
    const { score } = compare(wordsIn(old), wordsIn(now))
    assert.ok(score >= least && score <= most, String(score))
  })

const sentences: [text: string, sentences: string[]][] = [
  ['It rose. It fell.', ['It rose.', 'It fell.']],
  ['“It rose.” He left.', ['“It rose.”', 'He left.']],
  ['A headline\n\nIt rose.', ['A headline', 'It rose.']],
  ['Mr. Lind left. J. Vik stayed.', ['Mr. Lind left.', 'J. Vik stayed.']],
  ['It rose 3.5 percent.', ['It rose 3.5 percent.']],
  ['It goes on,\nwrapped.', ['It goes on,\nwrapped.']],
  ['', []],
]
for (const [text, expected] of sentences)
  test(`cuts ${JSON.stringify(text)} into ${expected.length}`, () =>
    assert.deepEqual(
      sentencesIn(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    ))
