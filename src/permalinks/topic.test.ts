import assert from 'node:assert/strict'
import { test } from 'node:test'
import { topicOf } from './topic.ts'
import { slot, wordsIn } from './words.ts'

/** The topic of the amount at `#`; `@` are the amounts of other claims. */
function topic(sentence: string): string {
  const [left = '', right = ''] = sentence.replaceAll('@', slot).split('#')
  return topicOf(wordsIn(left), wordsIn(right))
    .filter(({ kind }) => kind !== 'small' && kind !== 'break' && kind !== 'slot')
    .map(({ key }) => key)
    .join(' ')
}

const cases: [sentence: string, topic: string][] = [
  ['Sales of timber rose # in May.', 'sales timber rose may'],
  ['The mill sold # in May, and profit came to @.', 'mill sold may'],
  ['The mill at Lind sold @ in May, and profit came to #.', 'lind profit came'],
  ['The share of rye rose from @ to # of all freight.', 'share rye rose freight'],
  ['Lind had @, Holm # and Vik @.', 'holm'],
  ['Lind had #, Holm @ and Vik @.', 'lind'],
  ['#', ''],
]
for (const [sentence, expected] of cases)
  test(`"${sentence}" is about "${expected}"`, () => assert.equal(topic(sentence), expected))
