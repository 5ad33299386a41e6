import { buildRegistry } from '../actors/registry.ts'
import { readDocument } from '../document.ts'
import type { Quantity } from '../types.ts'
import { words as wordList } from './phrases/neighbours.ts'
import { findQuantities } from './quantities.ts'
import { monthNumbers } from './times/months.ts'

/** What stands in a cell of a table, in the head of its column, and in the first cell of its row. */
export type Cell = { readonly text: string; readonly head: string; readonly label: string }

/**
 * A quantity that stands in a cell, with what the table says of it where the cell itself does not: the head tells what is
 * measured (`'Share of imports (%)'` → "Share of imports", in percent, of "imports"), the label whose it is, and either
 * may be a time.
 */
export function toldByCell(quantity: Quantity, { text, head, label }: Cell): Quantity {
  const read = text === quantity.exact ? inUnitOf(quantity, head) : quantity
  const { name: measure, time: headTime } = partsOf(head)
  const { name: subject, time: labelTime } = partsOf(label)
  const whole = read.form === 'percent' ? shareOf.exec(measure ?? '')?.groups?.['whole'] : undefined
  return {
    ...read,
    measure: quantity.measure ?? measure,
    denominator: quantity.denominator ?? whole ?? null,
    subject: quantity.subject ?? subject,
    time: quantity.time ?? ([labelTime, headTime].filter(Boolean).join(' ') || null),
  }
}
const shareOf = /^(?:share|percentage|proportion) of (?<whole>.+)$/iu

// "3.5" under "Revenue ($m)" is read as "$3.5m" is, "12" under "Catch (tonnes)" as "12 tonnes".
function inUnitOf(quantity: Quantity, head: string): Quantity {
  if (quantity.form !== 'count' || !/^[\d.,]+$/u.test(quantity.exact)) return quantity
  const unit = /\((?<unit>[^()]+)\)/u.exec(head)?.groups?.['unit'] ?? (head.endsWith('%') ? '%' : '')
  if (unit === '') return quantity
  const [, sign = '', scale = unit] = /^(?<sign>\p{Sc})(?<scale>\p{L}*)$/u.exec(unit) ?? []
  const written = `${sign}${quantity.exact}${/^\p{L}{3}/u.test(scale) ? ' ' : ''}${scale}`
  const found = findQuantities(readDocument(written), { registry: nobody, known: [] })
  const [read] = found
  if (found.length !== 1 || read?.exact !== written) return quantity
  const { kind, form, value, unit: name, checkPriority, rule } = read
  return { ...quantity, kind, form, value, unit: name, checkPriority, rule }
}
const nobody = buildRegistry([])

// "Revenue, Q1 2024 ($m)" → "Revenue" in "Q1 2024". What has no letters, "42" or "#", names nothing.
function partsOf(text: string): { name: string | null; time: string | null } {
  const words = text
    .replace(/\([^()]*\)/gu, ' ')
    .split(/[\s,;:]+/u)
    .filter(Boolean)
  const last = words.findLastIndex((word) => !isTime(word))
  const isLedByTime = last === words.length - 1
  const first = isLedByTime
    ? Math.max(
        0,
        words.findIndex((word) => !isTime(word)),
      )
    : 0
  // "Change since 2023"
  const end = !isLedByTime && links.has(words[last]?.toLowerCase() ?? '') ? last : last + 1
  const name = words.slice(first, end).join(' ')
  const time = (isLedByTime ? words.slice(0, first) : words.slice(last + 1)).join(' ')
  return { name: /\p{L}/u.test(name) ? name : null, time: time || null }
}

const links = wordList('in since from by for to until of')

// "2024", "2023-24", "Q1", "May"
const isTime = (word: string): boolean =>
  /^(?:(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|[QH][1-4]|FY\d\d)$/u.test(word) || monthNumbers.has(word.toLowerCase())
