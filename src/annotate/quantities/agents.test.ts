import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { agentOf } from './agents.ts'
import { textOf } from './noun-phrases.ts'

/** Who does what a verb of a sentence says. */
function agentIn(text: string, verb: string): string | null {
  const document = readDocument(text)
  const at = document.tokens.findIndex((token) => token.text === verb)
  const agent = agentOf(document.tokens, at, { first: 0, last: document.tokens.length - 1 })
  return agent ? textOf(document, agent) : null
}

const rows: [text: string, verb: string, agent: string | null][] = [
  ['The yard employs welders', 'employs', 'yard'],
  ['The yard has already hired them', 'hired', 'yard'],
  ['The yard, which employs welders', 'employs', 'yard'],
  ['The yard owns boats and employs welders', 'employs', 'yard'],
  ['The mayor urged towns to raise fares', 'raise', 'towns'],
  ['The mayor plans to raise fares', 'raise', 'mayor'],
  ['The strike, now in its third week, cost them', 'cost', 'strike'],
  ['The yard sold boats, cut jobs, hired them', 'hired', 'yard'],
  ['They met crews that employ welders', 'employ', 'crews'],
  ['Thieves who broke into the shed before dawn took them', 'took', 'Thieves'],
  ['Crews during the storm lost them', 'lost', 'Crews'],
  ['The team, led by Eva Strom, collected 900 shells', 'collected', 'team'],
  ['The company that runs the ferry employs welders', 'employs', 'company'],
  ['He employs welders', 'employs', null],
  ['employs welders', 'employs', null],
  ['and employs welders', 'employs', null],
  ['To raise fares', 'raise', null],
]
for (const [text, verb, agent] of rows)
  test(`finds that ${agent ?? 'nobody named'} ${verb} in "${text}"`, () => assert.equal(agentIn(text, verb), agent))
