import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { isQuantity } from '../annotate/kinds.ts'
import { annotateMarkdown } from './pipeline.ts'

const registry = buildRegistry([])
const toldIn = (markdown: string): string[] =>
  annotateMarkdown(markdown, { registry })
    .annotations.filter(isQuantity)
    .filter(({ form }) => form !== 'date')
    .map(({ exact, measure, subject, time }) => [exact, measure, subject, time].map((told) => told ?? '–').join(' | '))

const cases: [name: string, markdown: string, told: string[]][] = [
  [
    'heads and labels',
    '| Port | Leaks | Rents, 2024 |\n|---|---|---|\n| Moss | 42% | $40 |\n| *Halden* | 8% | $60 |',
    ['42% | Leaks | Moss | –', '$40 | Rents | Moss | 2024', '8% | Leaks | Halden | –', '$60 | Rents | Halden | 2024'],
  ],
  ['a table in a quotation block', '> | Port | Leaks |\n> |---|---|\n> | Moss | 42% |', ['42% | Leaks | Moss | –']],
  [
    'a cell of several words',
    '| Port | Loss |\n|---|---|\n| Moss | some **42%** a year |',
    ['42% a year | Loss | Moss | –'],
  ],
  ['a unit in the head', '| Port | Debt ($m) |\n|---|---|\n| Moss | 42 |', ['42 | Debt | Moss | –']],
  // What the table does not tell.
  ['a first column', '| Leaks |\n|---|\n| 42% |', ['42% | – | – | –']],
  ['a head without letters', '| Port | # |\n|---|---|\n| 1 | 42% |', ['42% | – | – | –']],
  [
    'a cell that tells more itself',
    '| Port | Loss |\n|---|---|\n| Moss | Rents fell 42% |',
    ['42% | Rents | Rents | –'],
  ],
  ['a cell that the page drops', '| Port | Loss |\n|---|---|\n| Moss | 42% | 8% |', ['42% | Loss | Moss | –']],
  ['the text beside a table', '| Port | Loss |\n|---|---|\n| Moss | none |\n\nIt was 42%.', ['42% | – | – | –']],
]
for (const [name, markdown, told] of cases)
  test(`tells by its table the numbers of ${name}`, () => assert.deepEqual(toldIn(markdown), told))
