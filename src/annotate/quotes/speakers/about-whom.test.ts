import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakerIn } from '../fixtures/last-speaker-in.ts'

const cases: [text: string, speaker: string][] = [
  ['Olav Brekke and Ida Lind ran.\n\nThe mayor mocked Lind and Brekke.\n\n“It leaks,” he said.', 'he'],
  [
    'Olav Brekke and Ida Lind ran.\n\nThe mayor blamed Lind and Brekke for it and accused them of waste.\n\n“It leaks,” he said.',
    'he',
  ],
  ['He lamented what the friends of Olav Brekke said.\n\nHe mocked the plan.', 'He'],
  ['Olav Brekke ran.\n\nThe Mayor, in a warning to Mr. Brekke, said it leaks.\n\n“It leaks,” he said.', 'he'],
  ['Olav Brekke ran.\n\nThe mayor asked Brekke whether it leaks.\n\n“It leaks,” he said.', 'Olav Brekke'],
  ['Olav Brekke ran.\n\nThe harbour mogul mocked Brekke.\n\n“It leaks,” he said.', 'he'],
  ['The Olav Brekke lawyer mocked the plan.\n\n“It leaks,” he said.', 'he'],
  ['Olav Brekke ran.\n\nCritics mocked Brekke.\n\n“It leaks,” he said.', 'Olav Brekke'],
  ['Olav Brekke ran.\n\nThe board mocked Brekke.\n\n“It leaks,” he said.', 'Olav Brekke'],
  ['Olav Brekke ran.\n\nThe mayor mocked Brekke. Brekke rowed.\n\n“It leaks,” he said.', 'Olav Brekke'],
  ['Olav Brekke ran.\n\nThe mayor mocked Brekke; he said it leaks.', 'Olav Brekke'],
  ['Olav Brekke ran.\n\nShe mocked Brekke.\n\n“It leaks,” he said.', 'Olav Brekke'],
]
for (const [text, speaker] of cases)
  test(`takes ${speaker} for who speaks in "${text.replaceAll('\n\n', ' / ')}"`, () =>
    assert.equal(lastSpeakerIn(text), speaker))
