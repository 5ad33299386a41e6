import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import type { EntityType } from '../types.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'

const typeOf = (name: string, text: string): EntityType | undefined =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).find(({ exact }) => exact === name)?.type

const cases: [name: string, text: string, type: EntityType][] = [
  ['Brekka', 'Near Brekka it rained.', 'place'],
  ['Brekka', 'They sailed to Brekka.', 'place'],
  ['Brekka', 'They drove east to Brekka.', 'place'],
  ['Brekka', 'Then they gave it to Brekka.', 'person'],
  ['Tana Brekka', 'They sailed to Tana Brekka.', 'person'],
  ['Brekka', 'Then Brekka is a village.', 'place'],
  ['Brekka', 'Then Brekka was a singer.', 'person'],
  ['Brekka', 'Then Brekka is an old company.', 'org'],
  ['Brekka', 'They met at Brekka, Ghana.', 'place'],
  ['Brekka', 'Then Brekka, Ghana’s minister, left.', 'person'],
  ['Brekka', 'They like Oslo and Brekka.', 'place'],
  ['Brekka', 'They like Oslo, Brekka.', 'person'],
  ['Brekka', 'They drank in the parish of Brekka.', 'place'],
  ['Brekka', 'It pleased the mayor of Brekka.', 'place'],
  ['Brekka', 'It pleased the MP for Brekka.', 'place'],
  ['Brekka', 'They fled out of Brekka.', 'place'],
  ['Brekka', 'They left the villages of Brekka and Moss.', 'place'],
  ['Brekka', 'It pleased the father of Brekka.', 'person'],
  ['Brekka', 'It pleased the lawyer for Brekka.', 'person'],
  ['Brekka', 'They like Oslo, Halden and Brekka.', 'place'],
  ['Brekka', 'It was Vik, 44, of Brekka.', 'place'],
  ['Brekka', 'Then the Brekka estate grew.', 'place'],
  ['Brekka', 'It was a friend of Brekka.', 'person'],
  ['Brekka', 'Chipmaker Brekka grew, and we like Brekka.', 'org'],
  ['Brekka', 'Chancellor Brekka left, and we like Brekka.', 'person'],
  ['Brekka', 'It pleased a former Brekka economist.', 'org'],
  ['Brekka', 'It pleased Brekka resident Tova Ruud.', 'place'],
  ['Brekka', 'It pleased former minister Brekka.', 'person'],
  ['Brekka', 'They sold its subsidiary Brekka.', 'org'],
  ['Brekka', 'It pleased her publisher, Brekka.', 'org'],
  ['Brekka', 'It pleased her brother, Brekka.', 'person'],
  ['Brekka', 'They like Brekka’s northern suburbs.', 'place'],
  ['Brekka', 'They like Brekka’s northern friends.', 'person'],
  ['Brekka', 'They spoke of archrival Brekka.', 'org'],
  ['Vold Brekka', 'Writing in Vold Brekka, they said no.', 'org'],
  ['Vold Brekka', 'They laughed in Vold Brekka.', 'place'],
  ['Brekka', 'Shares in Brekka fell.', 'org'],
  ['Brekka', 'They say the firm is owned by Brekka.', 'org'],
  ['Brekka', 'She told Brekka that it rained.', 'org'],
  ['Brekka', 'She told Mr Brekka that it rained.', 'person'],
  ['Brekka', 'It rains, says a poll by Brekka.', 'org'],
  ['Brekka', 'It was sung by Brekka.', 'person'],
  ['Tana Brekka', 'Then Tana Brekka, which paid for it, said no.', 'org'],
  ['Tana Brekka', 'Then Tana Brekka, who paid for it, said no.', 'person'],
  ['Tana Brekka', 'It pleased Ida Moe, an economist at Tana Brekka.', 'org'],
  ['Tana Brekka', 'It pleased Ida Moe, who laughed at Tana Brekka.', 'person'],
  ['Brekka', 'They landed at Brekka on Monday.', 'place'],
  ['Brekka', 'They drank after the battle at Brekka.', 'place'],
  ['Brekka', 'They worked at Brekka for years.', 'org'],
  ['Brekka', 'It pleased an economist at Brekka.', 'org'],
  ['Eugene', 'They train in Eugene with us.', 'place'],
  ['Eugene', 'They train with Eugene in a hall.', 'person'],
  ['Brekka', 'It pleased the Oslo-based Brekka.', 'org'],
  ['Tana Brekka', 'It pleased the Oslo-based Tana Brekka.', 'person'],
  ['Brekkatec', 'It pleased Brekkatec.', 'org'],
  ['Brekkatel', 'It pleased Brekkatel.', 'person'],
  ['Brekka', 'They won the mayoralty of Brekka.', 'place'],
  ['Green Lantern', 'Then they met Green Lantern in May.', 'org'],
  ['Tana Lantern', 'Then they met Tana Lantern in May.', 'person'],
]
for (const [name, text, type] of cases)
  test(`takes ${name} for ${type} in "${text}"`, () => assert.equal(typeOf(name, text), type))
