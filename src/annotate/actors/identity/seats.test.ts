import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const registry = buildRegistry([{ id: 'guyana', name: 'Guyana', kind: 'country', names: { seats: ['Georgetown'] } }])
const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry, known: [] }).map(({ exact, actor }) => `${exact} = ${actor}`)

const cases: [text: string, found: string[]][] = [
  ['Then San Jose said no.', ['San Jose = san-jose']],
  ['Then San Jose said no to California.', ['San Jose = san-jose', 'California = california']],
  ['Then Costa Rica met. San José said no.', ['Costa Rica = costa-rica', 'San José = costa-rica']],
  ['Then Costa Rican farmers met. San José said no.', ['San José = costa-rica']],
  ['Then Lima said no.', ['Lima = peru']],
  ['Then Georgetown said no.', ['Georgetown = guyana']],
  ['They met in Santiago.', ['Santiago = santiago']],
]
for (const [text, found] of cases)
  test(`knows for whom a capital speaks in "${text}"`, () => assert.deepEqual(read(text), found))
