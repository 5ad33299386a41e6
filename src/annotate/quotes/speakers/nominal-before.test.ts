import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { castOf } from './cast.ts'
import { isNewcomerInSentence, isNominalBefore, isUnnamed, subjectOfSentenceBefore } from './nominal-before.ts'

const phrases: [text: string, isUnnamed: boolean][] = [
  ['a spokesman', true],
  ['her lawyer', true],
  ['Vik’s lawyer', true],
  ['one resident', true],
  ['the mayor', false],
  ['a boat', false],
  ['Hanne Vik', false],
  ['President Vik', false],
]
for (const [text, expected] of phrases)
  test(`takes "${text}" for somebody without a name: ${expected}`, () => {
    const reading = readForQuotes(readDocument(text))
    assert.equal(isUnnamed(reading, { first: 0, last: reading.tokens.length - 1 }), expected)
  })

const before: [text: string, isNominal: boolean][] = [
  ['Hanne Brekke’s lawyer shrugged. He left.', true],
  ['A spokesman shrugged. He left.', true],
  ['The pier sank. He left.', false],
  ['Hanne Brekke shrugged. He left.', false],
  ['The mayor shrugged. He left.', false],
  ['A spokesman shrugged.\n\nHe left.', false],
  ['He left.', false],
]
for (const [text, expected] of before)
  test(`sees somebody without a name before "He" in "${text}": ${expected}`, () => {
    const reading = readForQuotes(readDocument(text))
    const cast = castOf(annotate(text, buildRegistry([])))
    const pronoun = reading.tokens.findIndex((token) => token.text === 'He')
    const subject = subjectOfSentenceBefore(reading, pronoun)
    assert.equal(subject !== undefined && isNominalBefore(reading, cast, subject), expected)
  })

const newcomers: [text: string, isNew: boolean][] = [
  ['A spokesman for Brekke shrugged at what he called wrong.', true],
  ['The spokesman for Brekke shrugged at what he called wrong.', false],
  ['His lawyer, he said, shrugged.', false],
  ['A boat sank when he shrugged.', false],
]
for (const [text, expected] of newcomers)
  test(`sees somebody new before "he" in "${text}": ${expected}`, () => {
    const reading = readForQuotes(readDocument(text))
    const pronoun = reading.tokens.findIndex((token) => token.text === 'he')
    assert.equal(isNewcomerInSentence(reading, pronoun), expected)
  })
