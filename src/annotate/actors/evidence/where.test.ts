import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

/** The type of the first name of a text. */
const typeIn = (text: string): string | undefined =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] })[0]?.type

const cases: [text: string, type: string][] = [
  ['She is the member of parliament for Brekka Fen.', 'place'],
  ['They met Brekka SSP Ida Moe.', 'place'],
  ['They spoke of the Brekka lynching.', 'place'],
  ['They fought over Brekka’s shoes.', 'person'],
  ['They fled to the Brekka commune.', 'place'],
  ['They left the Brekka pub.', 'place'],
  ['Then the Brekka Member of Parliament left.', 'place'],
  ['Then the Brekka member left.', 'org'],
  ['They drove on the Brekka highway.', 'place'],
  ['There is a rail corridor at Brekka.', 'place'],
  ['They met in the department of Brekka.', 'place'],
  ['They filled the Brekka stadium.', 'place'],
  ['They filled the Brekka coffers.', 'org'],
  ['They spoke at Brekka’s Tana Racecourse.', 'place'],
  ['They spoke of Brekka’s Ida Moe.', 'org'],
  ['They spoke of Brekka’s Last Potential.', 'person'],
  ['The members of Brekka spoke.', 'org'],
  ['They rallied around Brekka.', 'person'],
  ['They walked around Brekka.', 'place'],
  ['The men of Brekka sub county spoke.', 'place'],
  ['The Brekka Vold-led party spoke.', 'person'],
  ['The Brekka Vold sank.', 'org'],
  ['The men of the Brekka ward spoke.', 'place'],
  ['The men of the Brekka police station spoke.', 'place'],
  ['The Brekka police spoke.', 'org'],
  ['A raid on Brekka began.', 'place'],
  ['An attack on Brekka began.', 'person'],
  ['They lost their Brekka home.', 'place'],
  ['The Brekka fault broke.', 'place'],
  ['It was the fault of Brekka.', 'person'],
  ['It sold to Brekka for up to $5 million.', 'org'],
  ['It went to Brekka for good.', 'place'],
  ['The investors Brekka left.', 'org'],
  ['They took a swipe at Brekka.', 'person'],
  ['They took a job at Brekka.', 'org'],
  ['They put words in Brekka’s mouth.', 'person'],
  ['They left a boat in Brekka’s harbour.', 'place'],
  ['The wettest was Brekka, where rain fell.', 'place'],
  ['They spoke at Brekka, where she works.', 'org'],
  ['The members of Brekka’s family spoke.', 'person'],
  ['They spoke of Tana Brekka’s Tana Racecourse.', 'person'],
]
for (const [text, type] of cases)
  test(`takes the first name for a ${type} in "${text}"`, () => assert.equal(typeIn(text), type))
