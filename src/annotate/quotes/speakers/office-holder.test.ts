import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakerIn } from '../fixtures/last-speaker-in.ts'

const cases: [text: string, name: string][] = [
  ['The Minister of Ports and Piers, Ida Moe, left. It rained. “We wept,” the minister said.', 'Ida Moe'],
  ['The Minister of Ports and Piers, Ida Moe, left. It rained. “We wept,” the ports minister said.', 'Ida Moe'],
  [
    'The Minister of Ports and Piers, Ida Moe, left. It rained. “We wept,” the health minister said.',
    'the health minister',
  ],
  ['According to an official, Moe left. “We wept,” the official said.', 'the official'],
  ['Halden MP Ida Moe left. It rained. “We wept,” the lawmaker said.', 'Ida Moe'],
  ['Halden MP Ida Moe met Moss MP Omar Lind. It rained. “We wept,” the lawmaker said.', 'the lawmaker'],
  ['They met Judge Ida Moe. It rained. “We wept,” the judge said.', 'Ida Moe'],
  ['They met Ida Moe, a marine chemist. It rained. “We wept,” the chemist said.', 'Ida Moe'],
  ['They met Ida Moe, the mayor of Oslo. It rained. “We wept,” the mayor said.', 'Ida Moe'],
  ['The transport minister, Ida Moe, left. It rained. “We wept,” the minister said.', 'Ida Moe'],
  ['They met Sen. Ida Moe. It rained. “We wept,” the senator said.', 'Ida Moe'],
  ['They met Foreign Minister Ida Moe. It rained. “We wept,” the foreign minister said.', 'Ida Moe'],
  ['They met Foreign Minister Ida Moe. It rained. “We wept,” the prime minister said.', 'the prime minister'],
  ['They met Sen. Ida Moe and Sen. Omar Lind. It rained. “We wept,” the senator said.', 'the senator'],
  [
    'They met former Foreign Minister Ida Moe. It rained. “We wept,” the foreign minister said.',
    'the foreign minister',
  ],
  ['They met Judge Ida Moe. It rained. “We wept,” the mayor said.', 'the mayor'],
  ['They met Judge Ida Moe. It rained. “We wept,” a judge said.', 'a judge'],
  ['They met Judge Ida Moe and Judge Omar Lind. It rained. “We wept,” the judge said.', 'the judge'],
  ['They met former Judge Ida Moe. It rained. “We wept,” the judge said.', 'the judge'],
  ['They met Ida Moe, a former judge. It rained. “We wept,” the judge said.', 'the judge'],
  ['They met the Ida Moe team. Then, outside with Ida Moe, the team said it rained.', 'the team'],
]
for (const [text, name] of cases)
  test(`names ${name} as the speaker in "${text}"`, () => assert.equal(lastSpeakerIn(text), name))

const pages: [sentences: number, name: string][] = [
  [200, 'Ida Moe'],
  [900, 'the judge'],
]
for (const [sentences, name] of pages)
  test(`names ${name} ${sentences} sentences on`, () =>
    assert.equal(
      lastSpeakerIn(`They met Judge Ida Moe. ${'It rained. '.repeat(sentences)}“We wept,” the judge said.`),
      name,
    ))
