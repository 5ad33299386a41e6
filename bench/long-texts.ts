import { buildRegistry } from '../src/annotate/actors/registry.ts'
import { findBrokenLimit } from '../src/content/markdown-limits.ts'
import { annotateMarkdown } from '../src/remark/pipeline.ts'
import { cpuSecondsInTurns } from './measure.ts'

// What a text costs when it doubles, twice: about 2.0 where the time is linear in the size.
const registry = buildRegistry([{ id: 'hanne-vik', name: 'Hanne Vik', kind: 'person' }])
const most = Number(process.env['MARKS'] ?? 10_000)

const texts: Record<string, (count: number) => string> = {
  'figures, each in a paragraph': (count) => 'Fares rose 5 percent in the harbour.\n\n'.repeat(count),
  'figures in one line': (count) => 'Fares rose 5 percent in the harbour. '.repeat(count),
  'different figures': (count) =>
    Array.from({ length: count }, (_, at) => `Fares rose ${at + 13} percent.\n\n`).join(''),
  quotations: (count) => '“The ferry sails,” said Hanne Vik.\n\n'.repeat(count),
  names: (count) => 'Hanne Vik met Omar Lind. '.repeat(count),
  'pronouns in one sentence': (count) => 'Hanne Vik told her boats had sunk and '.repeat(count),
  'verbs joined without end': (count) => 'five boats, and lost '.repeat(count),
  'one word': (count) => 'ab'.repeat(count),
  'opening quotation marks': (count) => '“'.repeat(count),
  'straight quotation marks, ten times as many': (count) => '"'.repeat(10 * count),
  'emphases and links': (count) => 'A *b* [c](d).\n\n'.repeat(count),
}
const refused: Record<string, (count: number) => string> = {
  'brackets in one another': (count) => '['.repeat(count) + ']'.repeat(count),
  'quotations in one another': (count) => '>'.repeat(count),
}

const rowsOf =
  (work: (text: string) => unknown) =>
  ([text, make]: [string, (count: number) => string]) => {
    const sizes = [most / 4, most / 2, most].map(make)
    const [one = NaN, two = NaN, four = NaN] = cpuSecondsInTurns(
      sizes.map((size) => () => void work(size)),
      1,
      1,
    )
    return {
      text,
      [`CPU seconds for ${most}`]: four.toFixed(2),
      'half to whole': (four / two).toFixed(1),
      'quarter to half': (two / one).toFixed(1),
    }
  }

annotateMarkdown(texts['quotations']?.(500) ?? '', { registry })
console.log(`\nTexts of ${most} things, and how the time grows when a text doubles`)
console.table([
  ...Object.entries(texts).map(rowsOf((text) => annotateMarkdown(text, { registry }))),
  ...Object.entries(refused).map(rowsOf(findBrokenLimit)),
])
