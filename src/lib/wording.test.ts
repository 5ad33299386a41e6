import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inCapital } from './wording.ts'

const speakers: [name: string, first: string][] = [
  ['the declaration', 'The declaration'],
  ['an aide', 'An aide'],
  ['her lawyer', 'Her lawyer'],
  ['crews', 'Crews'],
  ['financial results', 'Financial results'],
  ['eBay', 'eBay'],
  ['iRobot of Moss', 'iRobot of Moss'],
  ['theo.org', 'theo.org'],
  ['von Moe', 'Von Moe'],
]
for (const [name, first] of speakers) test(`begins a line with ${first}`, () => assert.equal(inCapital(name), first))
