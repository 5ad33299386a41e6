import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'
import { isQuote } from '../../kinds.ts'

const cases: [text: string, speaker: string][] = [
  ['Ola Brekke asked Omar Lind whether it leaks. “Of course,” he said.', 'Omar Lind'],
  ['Ola Brekke asked Omar Lind whether it leaks. He said he could not tell.', 'Omar Lind'],
  ['Hanne Brekke asked Omar Lind whether it leaks. “I must know,” she said.', 'Hanne Brekke'],
  ['Hanne Brekke asked Ola Lind whether it leaks. “I must know,” she said.', 'Hanne Brekke'],
  ['Ola Brekke asked the crew whether it leaks. “I must know,” he said.', 'Ola Brekke'],
  ['Ola Brekke told Omar Lind that it leaks. “I must go,” he said.', 'Ola Brekke'],
]
for (const [text, speaker] of cases)
  test(`hears ${speaker} last in "${text}"`, () =>
    assert.equal(annotate(text, buildRegistry([])).findLast(isQuote)?.speaker?.name, speaker))

const lines: [text: string, speaker: string | undefined][] = [
  ['“Does the pier leak?” Ola Brekke asked.\n\n“It leaks and it always did.”', undefined],
  ['“Does the pier leak?” Ola Brekke asked. “It leaks and it always did.”', 'Ola Brekke'],
  ['“The pier leaks,” Ola Brekke said.\n\n“It leaks and it always did.”', 'Ola Brekke'],
  ['“Does the pier leak?” Ola Brekke asked.\n\n“It leaks,” Omar Lind said.', 'Omar Lind'],
]
for (const [text, speaker] of lines)
  test(`hears ${speaker} last in "${text.replace('\n\n', ' / ')}"`, () =>
    assert.equal(annotate(text, buildRegistry([])).findLast(isQuote)?.speaker?.name, speaker))
