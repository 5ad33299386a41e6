import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActorKind, EntityType } from '../../types.ts'
import { discoveredKind } from './discovered-kind.ts'

const cases: [id: string, type: EntityType, kind: ActorKind][] = [
  ['switzerland', 'place', 'country'],
  ['switzerland', 'org', 'country'],
  ['zurich', 'place', 'place'],
  ['georgia', 'place', 'place'],
  ['halden-ferries', 'org', 'organisation'],
  ['hanne-vik', 'person', 'person'],
]
for (const [id, type, kind] of cases)
  test(`takes "${id}", named as ${type}, for a ${kind}`, () => assert.equal(discoveredKind(id, type), kind))
