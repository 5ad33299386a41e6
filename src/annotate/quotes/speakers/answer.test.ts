import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'
import { isQuote } from '../../kinds.ts'

const lines: [text: string, speaker: string | undefined][] = [
  ['“Does the pier leak?” Ola Brekke asked.\n\n“It leaks and it always did.”', undefined],
  ['“Does the pier leak?” Ola Brekke asked. “It leaks and it always did.”', 'Ola Brekke'],
  ['“The pier leaks,” Ola Brekke said.\n\n“It leaks and it always did.”', 'Ola Brekke'],
  ['“Does the pier leak?” Ola Brekke asked.\n\n“It leaks,” Omar Lind said.', 'Omar Lind'],
]
for (const [text, speaker] of lines)
  test(`hears ${speaker} last in "${text.replace('\n\n', ' / ')}"`, () =>
    assert.equal(annotate(text, buildRegistry([])).findLast(isQuote)?.speaker?.name, speaker))
