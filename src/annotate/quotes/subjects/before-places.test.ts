import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from '../fixtures/said-in.ts'

const cases: [text: string, speaker: string][] = [
  ['Residents in Moss, Halden and Oslo said it leaks.', 'Residents'],
  ['A letter sent by Halden Boats and Moss Lines said it leaks.', 'A letter'],
  [
    'Ministry of Ports and Piers (MPP) Secretary Ida Vik said it leaks.',
    'Ministry of Ports and Piers (MPP) Secretary Ida Vik',
  ],
  ['Residents in Moss, Halden and Oslo (OS) said it leaks.', 'Residents'],
  ['Residents in Moss said it leaks.', 'Residents in Moss'],
  ['A letter sent by Halden Boats said it leaks.', 'A letter'],
  ['They sailed by Halden and Vik said it leaks.', 'Vik'],
  ['Crews and divers said it leaks.', 'Crews and divers'],
]
for (const [text, speaker] of cases)
  test(`finds that ${speaker} said it in "${text}"`, () => assert.equal(saidIn(text)[0]?.[0], speaker))
