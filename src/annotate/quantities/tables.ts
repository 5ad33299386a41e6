import type { Quantity } from '../types.ts'
import { monthNumbers } from './months.ts'

/** What a table says of one of its cells: the head of its column, and the first cell of its row. */
export type Cell = { readonly head: string; readonly label: string }

/**
 * A quantity that stands in a cell, with what the table says of it where the cell itself does not: the head tells what is
 * measured (`'Share of imports (%)'` → "Share of imports", of "imports"), the label whose it is, and either may be a time.
 */
export function toldByCell(quantity: Quantity, { head, label }: Cell): Quantity {
  const { name: measure, time: headTime } = partsOf(head)
  const { name: subject, time: labelTime } = partsOf(label)
  const whole = quantity.form === 'percent' ? shareOf.exec(measure ?? '')?.groups?.['whole'] : undefined
  return {
    ...quantity,
    measure: quantity.measure ?? measure,
    denominator: quantity.denominator ?? whole ?? null,
    subject: quantity.subject ?? subject,
    time: quantity.time ?? ([labelTime, headTime].filter(Boolean).join(' ') || null),
  }
}
const shareOf = /^(?:share|percentage|proportion) of (?<whole>.+)$/iu

// "Revenue, Q1 2024 ($m)" → "Revenue" in "Q1 2024". What has no letters, "42" or "#", names nothing.
function partsOf(text: string): { name: string | null; time: string | null } {
  const words = text
    .replace(/\([^()]*\)/gu, ' ')
    .split(/[\s,;:]+/u)
    .filter(Boolean)
  const last = words.findLastIndex((word) => !isTime(word))
  const first =
    last < words.length - 1
      ? 0
      : Math.max(
          0,
          words.findIndex((word) => !isTime(word)),
        )
  const name = words.slice(first, last + 1).join(' ')
  const time = (first > 0 ? words.slice(0, first) : words.slice(last + 1)).join(' ')
  return { name: /\p{L}/u.test(name) ? name : null, time: time || null }
}

// "2024", "2023-24", "Q1", "May"
const isTime = (word: string): boolean =>
  /^(?:(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|[QH][1-4]|FY\d\d)$/u.test(word) || monthNumbers.has(word.toLowerCase())
