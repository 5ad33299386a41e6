import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { weighApposition } from './apposition.ts'

/** The votes for the first word of a text by what is said right behind it. */
function read(text: string): string {
  const votes = { person: 0, org: 0, place: 0 }
  weighApposition(readDocument(text).tokens, 1, votes)
  return Object.entries(votes)
    .filter(([, count]) => count > 0)
    .map(([type]) => type)
    .join()
}

const cases: [text: string, types: string][] = [
  ['Vik, going before the magistrate, left.', ''],
  ['Vik, asking for rain in the city, left.', ''],
  ['Vik, a big town in the north, grew.', 'place'],
  ['Vik, the new mayor, left.', 'person'],
  ['Vik, a resident of Moss, left.', 'person'],
  ['Vik, both natives of Moss, left.', 'person'],
  ['Vik, a town of many residents, grew.', 'place'],
  ['Vik is the mayor.', 'person'],
  ['Vik, mayor since May, left.', 'person'],
  ['Vik, a governor, left.', 'person'],
  ['Vik, her rival, left.', ''],
  ['Vik, the company’s founder, left.', 'person'],
  ['Vik, a union leader, left.', 'person'],
  ['Vik, the town’s new mayor, left.', 'person'],
  ['Haldor, the nation’s oldest airline, grew.', 'org'],
  ['Haldor, an airline, grew.', 'org'],
  ['Haldor, a Moss-based airline, grew.', 'org'],
  ['Haldor, the low-cost TV station, grew.', 'org'],
  ['Haldor, the old station, grew.', 'place'],
  ['Vik, a short-lived pride, left.', ''],
  ['Haldor, the weather service, grew.', 'org'],
  ['Haldor, based in Moss, grew.', 'org'],
  ['Vik, a native of Moss, left.', 'person'],
  ['Moss is a commune in the east.', 'place'],
  ['Moss, a small town, grew.', 'place'],
  ['Moss, a small state, grew.', 'place'],
  ['Moss, the state Education minister, left.', ''],
  ['Moss became a town.', 'place'],
  ['Moss, Norway, grew.', 'place'],
  ['Moss, Co Vold, grew.', 'place'],
  ['Moss, Co of old, grew.', ''],
  ['Vik, Moss, Norway, grew.', 'place'],
  ['Vik, Moss, and Norway, grew.', ''],
  ['Vik, cold, Norway, grew.', ''],
  ['Moss, the small oil firm Haldor said, grew.', ''],
  ['Vik met the new mayor.', ''],
  ['Vik, the Oslo start-up behind it, left.', 'org'],
  ['Vik, the start of it, left.', ''],
  ['Vik, who never in all her life saw a town, left.', ''],
  ['Vik, the company’s pride, left.', ''],
  ['Vik is mayor.', ''],
  ['Moss is native land.', ''],
  ['Vik, Mayor Lind, left.', ''],
  ['Moss, Norway’s end, grew.', ''],
  ['Moss, Norway grew.', ''],
  ['Moss saw a town.', ''],
  ['Moss is where Vik met a town.', ''],
  ['Brekka, Washington, was cold.', 'place'],
  ['Brekka, Washington’s man, left.', ''],
]
for (const [text, types] of cases)
  test(`takes the first word for ${types || 'nothing'} in "${text}"`, () => assert.equal(read(text), types))
