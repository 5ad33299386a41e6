import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { isVerbAt } from './verb-at.ts'

/** Whether a word of a sentence is a verb there. */
const isVerbIn = (word: string, text: string): boolean => {
  const { tokens } = readDocument(text)
  return isVerbAt(
    tokens,
    tokens.findIndex((token) => token.text === word),
  )
}

const verbs: [word: string, text: string][] = [
  ['costs', 'It costs five euros'],
  ['rose', 'Fares rose fast'],
  ['is', 'It is late'],
  ['plans', 'It plans to rise early'],
  ['raising', 'They are raising their fares'],
  ['repainted', 'The crew repainted it'],
  ['reports', 'The paper reports that it rained'],
]
for (const [word, text] of verbs) test(`takes "${word}" for a verb in "${text}"`, () => assert.ok(isVerbIn(word, text)))

const nouns: [word: string, text: string][] = [
  ['costs', 'Fuel costs nearly doubled'],
  ['costs', 'They expect fuel costs to rise'],
  ['rise', 'The rise in fares'],
  ['spending', 'Public spending fell'],
  ['increase', 'Their increase'],
  ['Rose', 'Then Rose came'],
  ['boats', 'The boats sank'],
]
for (const [word, text] of nouns)
  test(`takes "${word}" for no verb in "${text}"`, () => assert.ok(!isVerbIn(word, text)))
