import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakerIn } from '../fixtures/last-speaker-in.ts'

const cases: [text: string, name: string][] = [
  ['Halden Pumps Ltd said that it rained. “We wept,” the company said.', 'Halden Pumps Ltd'],
  ['Halden Pumps Ltd said that it rained. Its head, Ida Moe, left. “We wept,” the firm said.', 'Halden Pumps Ltd'],
  [
    'The group Vold left. The Coast Coalition, an alliance of crews, said that it rained. “We wept,” the group said.',
    'Coast Coalition',
  ],
  ['The Coast Association said that it rained. “We wept,” said the organisation.', 'Coast Association'],
  [
    'Halden Pumps Ltd said that it rained. Vold Boats Ltd said that it snowed. “We wept,” the firm said.',
    'Vold Boats Ltd',
  ],
  ['Halden Pumps Ltd said that it rained.\n\nThe pumps leak, it said.', 'Halden Pumps Ltd'],
  ['Halden Pumps Ltd said that it rained. Ida Moe said so. It added that it snowed.', 'Halden Pumps Ltd'],
  ['Halden Pumps Ltd said that it rained. A report found that it hailed.\n\nIt added that it snowed.', 'It'],
  ['Halden Pumps Ltd said that it rained. It met Vold Boats Ltd.\n\nIt said it snowed.', 'It'],
  ['The owner, Halden Pumps Ltd, said that it rained. It added that it snowed.', 'Halden Pumps Ltd'],
  ['The owner, Ida Moe, said that it rained. It added that it snowed.', 'It'],
  // The noun says otherwise, or another is meant.
  ['The Coast Association said that it rained. “We wept,” the company said.', 'the company'],
  ['The Ports Ministry said that it rained. “We wept,” the group said.', 'the group'],
  ['The Ports Ministry said that it rained. “We wept,” the company said.', 'the company'],
  ['Halden Pumps Ltd said that it rained. “We wept,” a company said.', 'a company'],
  ['Halden Pumps Ltd said that it rained. “We wept,” the rival company said.', 'the rival company'],
  ['Halden Pumps Ltd said that it rained. Moe had worked for Vold Boats Ltd. “He rowed,” the group said.', 'the group'],
  ['Halden Pumps Ltd said that it rained. The retailer fell after the company reported “a loss”.', 'the company'],
  ['Halden Pumps Ltd said that it rained. On Monday the company said it had stopped.', 'Halden Pumps Ltd'],
  ['Halden Pumps Ltd left. “We wept,” the group said.', 'the group'],
  ['Ida Moe said that it rained. “We wept,” the group said.', 'the group'],
]
for (const [text, name] of cases)
  test(`names ${name} as the speaker in "${text}"`, () => assert.equal(lastSpeakerIn(text), name))
