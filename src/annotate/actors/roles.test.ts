import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, actor, role, type }) => `${exact} = ${actor} ${type} ${role}`,
  )

const cases: [sentence: string, roles: string[]][] = [
  ['Then Ghana said no.', ['Ghana = ghana place speaker']],
  ['Then Accra accused Lomé.', ['Accra = ghana place speaker', 'Lomé = lome place place']],
  ['Snow fell in Ghana.', ['Ghana = ghana place place']],
  ['Snow fell in Accra.', ['Accra = accra place place']],
  ['Then Accra is cold.', ['Accra = accra place place']],
  ['The Kremlin said no.', ['Kremlin = russia org speaker']],
  ['Ghanaian officials said no.', ['Ghanaian officials = ghana org speaker']],
  ['The Government of Ghana said no.', ['Government of Ghana = ghana org speaker']],
  ['The Ghanaian Government said no.', ['Ghanaian Government = ghana org speaker']],
  ['He likes Ghana.', ['Ghana = ghana place null']],
  ['Then Hanne Vik said no.', ['Hanne Vik = hanne-vik person null']],
  ['Ghanaian farmers said no.', []],
  ['Then the pro-Accra camp met.', ['Accra = ghana place speaker']],
  ['Then the Ghana-backed camp met.', ['Ghana = ghana place speaker']],
  ['Then the Accra-based camp met.', ['Accra = accra place place']],
]
for (const [sentence, roles] of cases)
  test(`gives roles to ${roles.length} names in "${sentence}"`, () => assert.deepEqual(read(sentence), roles))
