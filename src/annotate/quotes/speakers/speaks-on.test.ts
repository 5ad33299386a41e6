import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakerIn } from '../fixtures/last-speaker-in.ts'

const cases: [text: string, name: string][] = [
  ['“It leaks,” Ida Moe said. “It is old,” the engineer added.', 'Ida Moe'],
  ['“It leaks,” Ida Moe said.\n\n“It is old,” the port boss added.', 'Ida Moe'],
  ['“It leaks,” Ida Moe said.\n\nThe engineer added the pier was old.', 'Ida Moe'],
  ['“It leaks,” Omar Lind said.\n\nThe Italian admitted that it was old.', 'Omar Lind'],
  ['“It leaks,” Omar Lind said.\n\nThe Italian admitted that it was old. “It is wet,” he said.', 'Omar Lind'],
  ['“It leaks,” Ida Moe said. “It is old,” the engineer continued.', 'Ida Moe'],
  ['Ms Justice Ida Moe left. “It leaks,” the judge said.', 'Ida Moe'],
  ['“It leaks,” Ida Moe said.\n\nThe engineer also warned that it was old.', 'Ida Moe'],
  ['Sen. Omar Lind and Sen. Ida Moe left. “It leaks,” Ida Moe said.\n\n“No,” the Halden senator said.', 'Ida Moe'],
  // Somebody else adds.
  [
    'Mayor Omar Lind and Sen. Ida Moe left. “It leaks,” Omar Lind said.\n\n“No,” the Halden senator said.',
    'the Halden senator',
  ],
  ['“It leaks,” Ida Moe said.\n\nOmar Lind left.\n\nThe engineer also said it was old.', 'The engineer'],
  ['“It leaks,” Ida Moe said.\n\n“It is old,” the engineer said.', 'the engineer'],
  ['“It leaks,” Ida Moe said. Omar Lind left. “It is old,” the engineer added.', 'the engineer'],
  ['“It leaks,” Ida Moe said.\n\nIt rained.\n\nIt poured.\n\n“It is old,” the engineer added.', 'the engineer'],
  ['An engineer said it leaks. “No,” Ida Moe said. “It is old,” the engineer added.', 'the engineer'],
  ['“It leaks,” Ida Moe said. “It is old,” the spokesman added.', 'the spokesman'],
  ['“It leaks,” Ida Moe said. “It is old,” the mayor’s lawyer added.', 'the mayor’s lawyer'],
  ['“It leaks,” Ida Moe said. “It is old,” another engineer added.', 'another engineer'],
  ['“It leaks,” Ida Moe said. “It is old,” the board added.', 'the board'],
]
for (const [text, name] of cases)
  test(`names ${name} as the speaker in ${JSON.stringify(text)}`, () => assert.equal(lastSpeakerIn(text), name))
