import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate } from '../annotate.ts'
import { buildRegistry } from '../actors/registry.ts'
import { isQuote } from '../kinds.ts'

const speakerIn = (text: string) => annotate(text, buildRegistry([])).find(isQuote)?.speaker?.name

const named: [text: string, name: string][] = [
  ['His lawyer, Anne-Lise Dahl, said the court was wrong.', 'Anne-Lise Dahl'],
  ['Its general secretary, Petra Okafor, said the union would wait.', 'Petra Okafor'],
  ['“We will build it,” said the mayor, Omar Lind.', 'Omar Lind'],
  ['A spokesman for the port, Jonas Vik, said the pier was safe.', 'Jonas Vik'],
]
const unnamed: [text: string, name: string][] = [
  ['His lawyer, Anne-Lise Dahl, and the mayor said the court was wrong.', 'Anne-Lise Dahl'],
  ['His lawyer said Anne-Lise Dahl, the judge, was wrong.', 'Anne-Lise Dahl'],
  ['“We will build it,” said the mayor, who met Omar Lind.', 'Omar Lind'],
  ['“We will build it,” she told the mayor, Omar Lind.', 'Omar Lind'],
]

for (const [text, name] of named) test(`${name} speaks in "${text}"`, () => assert.equal(speakerIn(text), name))
for (const [text, name] of unnamed)
  test(`${name} does not speak in "${text}"`, () => assert.notEqual(speakerIn(text), name))
