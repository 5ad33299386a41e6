import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { textOf } from '../phrases/noun-phrases.ts'
import { agentOf } from './agents.ts'

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
  ['Unemployment among people aged 15 to 24 fell', 'fell', 'Unemployment among people aged 15 to 24'],
  ['Employment of women aged 25-54 fell', 'fell', 'Employment of women aged 25-54'],
  ['Employment of men aged 65 and over fell', 'fell', 'Employment of men aged 65 and over'],
  ['Employment of men between ages 16 and 24 fell', 'fell', 'Employment of men'],
  ['Turnout among adults aged between 16 and 24 fell', 'fell', 'Turnout among adults aged between 16 and 24'],
  ['Boats that carry 15 to 24 fell', 'fell', null],
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
  ['The boss last week sold them', 'sold', 'boss'],
  ['A crew on Monday sold them', 'sold', 'crew'],
  ['A strike in 2014 cost them', 'cost', 'strike'],
  ['A bank in Norland sold them', 'sold', 'bank in Norland'],
  ['A boat carrying 287 people took them', 'took', 'boat'],
  ['Experts polled by the daily Post saw them', 'saw', 'Experts'],
  ['Homes led by single mothers cost them', 'cost', 'Homes'],
  ['Ills such as headaches cost them', 'cost', 'Ills'],
  ['The share of people who trust the media fell', 'fell', 'share of people'],
  ['The ship, licensed to carry them', 'carry', 'ship'],
  ['The ship has so far sold them', 'sold', 'ship'],
  ['Despite revenue climbing 9 percent', 'climbing', 'revenue'],
  ['A shop owned a kiosk', 'owned', 'shop'],
  ['A school during the building strike lost them', 'lost', 'school'],
  ['Fares, which had been low, rose', 'rose', 'Fares'],
  ['About 900 dockers at six ports stopped them', 'stopped', 'dockers at six ports'],
  ['About 9.4 million people owned them', 'owned', 'people'],
  ['Cases there quadrupled', 'quadrupled', 'Cases'],
  ['In addition there are them', 'are', null],
  ['He employs welders', 'employs', null],
  ['employs welders', 'employs', null],
  ['and employs welders', 'employs', null],
  ['To raise fares', 'raise', null],
]
for (const [text, verb, agent] of rows)
  test(`finds that ${agent ?? 'nobody named'} ${verb} in "${text}"`, () => assert.equal(agentIn(text, verb), agent))
