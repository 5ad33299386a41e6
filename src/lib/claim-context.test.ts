import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { annotate } from '../annotate/annotate.ts'
import type { Annotation, Claim } from '../annotate/types.ts'
import { contextOf } from './claim-context.ts'

const factsOf = (text: string) =>
  annotate(text, buildRegistry([]))
    .filter((annotation: Annotation): annotation is Claim => annotation.kind === 'claim')
    .slice(0, 1)
    .flatMap(contextOf)
    .map(({ name, text }) => `${name}: ${text}`)

const unsaid = 'The article does not say'
const missing: [sentence: string, facts: string[]][] = [
  ['The share of women is 12 percent.', [`Of what: ${unsaid}`]],
  ['The share of women was 12 percent in May.', [`Of what: ${unsaid}`, 'When: May']],
  ['The bridge cost $4 million.', [`When: ${unsaid}`]],
  ['The bridge cost 4 million kroner.', [`Whose money: ${unsaid}`, `When: ${unsaid}`]],
  ['The bridge cost 4 million pesos in 2019.', [`Whose money: ${unsaid}`, 'When: 2019']],
  ['Oil fell to $40 a barrel.', [`When: ${unsaid}`]],
]
for (const [sentence, facts] of missing)
  test(`says what is left out of "${sentence}"`, () => assert.deepEqual(factsOf(sentence), facts))

const complete: [sentence: string, facts: string[]][] = [
  ['They spend 12 percent of their income.', ['Of what: their income']],
  ['Half of the boats were sold.', ['Of what: boats']],
  ['Fares rose by 12 percent in May.', ['Of what: What it was before', 'When: May']],
  ['The bridge cost $4 million in 2019.', ['When: 2019']],
  ['A Norwegian bridge cost 4 million kroner in 2019.', ['When: 2019']],
  ['The bridge is 400 metres long.', []],
]
for (const [sentence, facts] of complete)
  test(`misses nothing in "${sentence}"`, () => assert.deepEqual(factsOf(sentence), facts))
