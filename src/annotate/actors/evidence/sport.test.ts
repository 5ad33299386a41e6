import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact} = ${type}`,
  )

const cases: [text: string, found: string[]][] = [
  [
    'The goalkeeper saw an even match between Brekka Centurions and Vold. The referee and the striker left.',
    ['Brekka Centurions = org', 'Vold = org'],
  ],
  ['The match was even. Norway beat Ghana after the referee had sent off a striker.', ['Norway = org', 'Ghana = org']],
  [
    'The referee saw an even match. The goalkeeper tore up the Norway defence and silenced Milan’s fans.',
    ['Norway = org', 'Milan = org'],
  ],
  ['The referee saw an even match. The goalkeeper met Milan’s mayor and its fans.', ['Milan = place']],
  ['The mayor spoke of Milan’s fans.', ['Milan = place']],
  ['The batter left his crease. Two wickets gave Surrey hope in Kent.', ['Surrey = org', 'Kent = place']],
  ['The batter left his crease. As Milan were late, two wickets fell.', ['Milan = org']],
  ['They gave Surrey hope.', ['Surrey = place']],
  ['The goalkeeper left. The match was won by the Brekkers, who left two wickets.', ['Brekkers = org']],
  ['The lake was bought by the Brekkers, who left.', ['Brekkers = person']],
  ['The coach was glad. In Norway the squad lost a match to Ghana.', ['Norway = place', 'Ghana = org']],
  ['The referee was late for the match. Milan lost, said the goalkeeper.', ['Milan = org']],
  ['The referee flew from Milan to the match with a goalkeeper.', ['Milan = place']],
  [
    'The match was even. Tarnow beat Vold 3-2, said the goalkeeper, the referee of the game against Brekka.',
    ['Tarnow = org', 'Vold = org', 'Brekka = org'],
  ],
  [
    'The referee saw a batsman go. Tarnow chased 90 and beat Vold by five wickets, and lost a match.',
    ['Tarnow = org', 'Vold = org'],
  ],
  ['So Tarnow beat Vold by five lengths.', ['Tarnow = person', 'Vold = person']],
  [
    'The tennis match was even. Then Tarnow beat Vold 6-3, said a coach of the tournament against Brekka.',
    ['Tarnow = person', 'Vold = person', 'Brekka = person'],
  ],
  [
    'So Tarnow, who led, beat Vold 3-2 in stoppage time. The goalkeeper wept. Then they play against Brekka.',
    ['Tarnow = person', 'Vold = org', 'Brekka = org'],
  ],
  [
    'The match was even. Vold Town drew, said the goalkeeper, and the referee left a house in Vold Town.',
    ['Vold Town = org', 'Vold Town = place'],
  ],
  [
    'The match was even. Omar Lind lost to Tarnow Vold 6-3, 6-0, said the goalkeeper, the referee of the cricket tournament.',
    ['Omar Lind = person', 'Tarnow Vold = person'],
  ],
  [
    'The tennis match was even. Norway’s Omar Lind won the final of the tournament, said a coach.',
    ['Norway = place', 'Omar Lind = person'],
  ],
  [
    'LONDON: Norway beat Ghana. The goalkeeper, the referee and the coach met at the match.',
    ['LONDON = place', 'Norway = org', 'Ghana = org'],
  ],
  [
    'LONDON - Norway beat Ghana. The goalkeeper, the referee and the coach met at the match.',
    ['LONDON = place', 'Norway = org', 'Ghana = org'],
  ],
  ['Norway 2 Ghana 1. The goalkeeper, the referee and the coach met at the match.', ['Norway = org', 'Ghana = org']],
  [
    'So they saw Tarnow v. Vold. The goalkeeper, the referee and the coach met at the match.',
    ['Tarnow = person', 'Vold = person'],
  ],
  ['The council met Vold Town.', ['Vold Town = place']],
  ['So the council beat Tarnow 3-2 in stoppage time.', ['Tarnow = person']],
  ['Then Tarnow beat Vold in the vote, said the goalkeeper.', ['Tarnow = person', 'Vold = person']],
  ['Norway beat Ghana in the vote.', ['Norway = place', 'Ghana = place']],
  ['The match between Norway and Ghana over fish goes on.', ['Norway = place', 'Ghana = place']],
]
for (const [text, found] of cases)
  test(`tells teams from places in "${text}"`, () => assert.deepEqual(read(text), found))
