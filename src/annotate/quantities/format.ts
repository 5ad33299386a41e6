import { scales, smallNumbers, tens } from './numerals/number-words.ts'

/** How a number can be written: `1784000`, `1,784,000`, `1.784 million`, or in words. */
export type NumberFormat = 'plain' | 'grouped' | 'scaled' | 'words'

/** A number with its unit as a reader writes it: `5 percent`, `EUR 1.2 million`, `twenty-one km`. */
export function formatQuantity(value: number, unit: string, format: NumberFormat = 'grouped'): string {
  const written = formatters[format](value)
  if (unit === 'count') return written
  return /^[A-Z]{3}$/u.test(unit) && format !== 'words' ? `${unit} ${written}` : `${written} ${unit}`
}

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 })

const formatters: Readonly<Record<NumberFormat, (value: number) => string>> = {
  plain: (value) => value.toLocaleString('en-US', { maximumFractionDigits: 10, useGrouping: false }),
  grouped,
  scaled: (value) => {
    const [word, scale] = magnitudes.find(([, scale]) => value >= scale) ?? ['', 1]
    return word ? `${grouped(Number((value / scale).toPrecision(15)))} ${word}` : grouped(value)
  },
  words: spell,
}

const magnitudes = ['trillion', 'billion', 'million'].map((word) => [word, scales.get(word) ?? 1] as const)
const wordOf = (numbers: ReadonlyMap<string, number>, value: number): string =>
  [...numbers].find(([, number]) => number === value)?.[0] ?? ''

/** A whole number below a quadrillion in words: 1021 → `one thousand twenty-one`. */
function spell(value: number): string {
  if (value < 20) return wordOf(smallNumbers, value)
  if (value < 100) return [wordOf(tens, value - (value % 10)), ...(value % 10 ? [spell(value % 10)] : [])].join('-')
  const word =
    ['trillion', 'billion', 'million', 'thousand', 'hundred'].find((name) => value >= (scales.get(name) ?? 1)) ?? ''
  const scale = scales.get(word) ?? 1
  const rest = value % scale
  return [spell(Math.floor(value / scale)), word, ...(rest ? [spell(rest)] : [])].join(' ')
}
