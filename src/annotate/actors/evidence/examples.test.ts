import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { tokensIn } from '../../tokens.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'
import { weighExample } from './examples.ts'

const cases: [before: string, votes: string][] = [
  ['other bands such as', 'org'],
  ['many companies, including', 'org'],
  ['charities like', 'org'],
  ['Companies like', 'org'],
  ['customers including', 'org'],
  ['Its clients include', 'org'],
  ['players like', 'person'],
  ['singers such as', 'person'],
  ['towns such as', 'place'],
  ['countries including', 'place'],
  ['Nine towns were flooded, including', 'place'],
  ['Nine firms left the towns alone, including', ''],
  ['Nine towns fell. The war, including', ''],
  ['Nine towns were flooded, like', ''],
  ['a band as', ''],
  ['sweets such as', ''],
  ['a customer like', ''],
  ['it looked like', ''],
  ['she served as', ''],
  ['the towns of', ''],
]
for (const [before, told] of cases)
  test(`takes ${told || 'nobody'} behind "${before}"`, () => {
    const votes = { person: 0, org: 0, place: 0 }
    const tokens = tokensIn(`${before} Halden`)
    weighExample(tokens, tokens.length - 1, votes)
    assert.equal(
      Object.entries(votes)
        .filter(([, count]) => count > 0)
        .map(([type]) => type)
        .join(),
      told,
    )
  })

const lists: [text: string, places: string[]][] = [
  ['Nine towns burned, including Halden, Moss del Brekka and Vold.', ['Halden', 'Moss del Brekka', 'Vold']],
  ['Fires reached the municipalities of Halden de Moss and Vold de Brekka.', ['Halden de Moss', 'Vold de Brekka']],
  ['The Brenda and Loftus regions burned.', ['Brenda', 'Loftus']],
  ['They met residents of Brenda, Tarni Vold and Loftus.', ['Brenda', 'Tarni Vold', 'Loftus']],
  ['They met friends of Brenda, Tarni Vold and Loftus.', []],
  ['The Brenda and Loftus families left.', []],
  ['Nine singers sang, including Halden and Moss del Brekka.', []],
  ['Halden and Moss del Brekka left the towns.', []],
]
for (const [text, places] of lists)
  test(`finds ${places.length} places in "${text}"`, () => {
    const found = findMentions(readDocument(text), { registry: buildRegistry([]), known: [] })
    assert.deepEqual(
      found.filter(({ type }) => type === 'place').map(({ exact }) => exact),
      places,
    )
  })
