import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { governing, turnsTo } from './governing.ts'

const cases: [text: string, governed: 'verb' | 'noun' | undefined][] = [
  ['Vik refused to say more.', 'verb'],
  ['Vik is said to have left.', 'verb'],
  ['Vik said to them it leaks.', undefined],
  ['The mayor seemed to blame the port.', 'verb'],
  ['The mayor likes to say it.', 'verb'],
  ['Lind was able to confirm it.', 'verb'],
  ['His decision to announce it came late.', 'noun'],
  ['Vik made no attempt to explain.', 'noun'],
  ['The port asked Vik to say more.', undefined],
  ['They told a friend to add salt.', undefined],
  ['The keeper walked home to Vik.', undefined],
  ['“Try” to say it.', undefined],
]
for (const [text, expected] of cases)
  test(`sees ${expected ?? 'nothing'} govern the infinitive of "${text}"`, () => {
    const reading = readForQuotes(readDocument(text))
    const to = reading.tokens.findIndex(({ lower }) => lower === 'to')
    assert.equal(governing(reading, to), expected)
  })

const turns: [text: string, isTurning: boolean][] = [
  ['Vik went on to say more.', true],
  ['Vik has taken to blaming the port.', true],
  ['Vik continued to blame the port.', true],
  ['The crews were quick to condemn it.', true],
  ['Vik seemed to confirm it.', true],
  ['Vik moved to Halden.', false],
  ['Vik hoped to say more.', false],
  ['Vik was ready to say more.', false],
  ['Vik refused to say more.', false],
]
for (const [text, expected] of turns)
  test(`sees a turn to something in "${text}": ${expected}`, () => {
    const reading = readForQuotes(readDocument(text))
    const to = reading.tokens.findIndex(({ lower }) => lower === 'to')
    assert.equal(turnsTo(reading, to), expected)
  })
