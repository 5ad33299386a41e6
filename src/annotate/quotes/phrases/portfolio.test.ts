import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakerIn } from '../fixtures/last-speaker-in.ts'

const cases: [text: string, name: string][] = [
  ['“It leaks,” said Secretary of Ports Ida Moe.', 'Ida Moe'],
  ['“It leaks,” said former Secretary of State Ida Moe, who left.', 'Ida Moe'],
  ['“It leaks,” said Mayor of Halden Ida Moe, who left.', 'Ida Moe'],
  ['“It leaks,” said Director General for Ports Ida Moe.', 'Ida Moe'],
  ['Minister of Ports Ida Moe gave no figure but said it leaks.', 'Ida Moe'],
  ['Chief of Staff Ida Moe left, adding that it leaks.', 'Ida Moe'],
  ['“It leaks,” said University of Halden professor Ida Moe.', 'Ida Moe'],
  ['“It leaks,” said Bank of Norland Governor Ida Moe on Monday.', 'Ida Moe'],
  ['“It leaks,” said Captain Ida Moe of Halden Pumps.', 'Ida Moe'],
  ['Ida Moe of the Halden Sheriff’s Office said it leaks.', 'Ida Moe'],
  ['Lieutenant Ida Moe of the Governor’s Office said it leaks.', 'Ida Moe'],
  ['University of Halden President Ida Moe said it leaks.', 'Ida Moe'],
  ['Bank of Norland chief Ida Moe, a diver, said it leaks.', 'Ida Moe'],
  ['The dock leaks, said Moss Port Authority (MPA) chief Ida Moe.', 'Ida Moe'],
  // What stands before "of" speaks.
  ['“It leaks,” said Friends of Ida Moe.', 'Friends of Ida Moe'],
  ['“It leaks,” said Director of Norland Omar Lind.', 'Omar Lind'],
  ['“It leaks,” said Ida Moe of Friends of Omar Lind.', 'Ida Moe'],
  ['“It leaks,” said the Bank of Norland.', 'Bank of Norland'],
  ['Friends of Mayor Ida Moe said it leaks.', 'Friends of Mayor Ida Moe'],
  ['“It leaks,” said a spokesman for Minister Ida Moe.', 'a spokesman for Minister Ida Moe'],
]
for (const [text, name] of cases)
  test(`names ${name} as the speaker in "${text}"`, () => assert.equal(lastSpeakerIn(text), name))
