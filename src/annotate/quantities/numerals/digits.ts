import { isDigit } from '../../characters.ts'

/**
 * The number that digits with separators write, or undefined: `'13,176'` → 13176, `'1,20,000'` → 120000, `'.5'` → 0.5,
 * `'2½'` → 2.5; `'1,2,3'` and `'3.1.2'` are no numbers.
 */
export function parseDigits(text: string): number | undefined {
  if (text.length > longest) return undefined
  if (isDigits(text) || plain.test(text)) return Number(text)
  if (grouped.test(text) || indianGrouped.test(text)) return Number(text.replaceAll(',', ''))
  if (spaced.test(text)) return Number(text.replace(/\s/gu, '').replace(',', '.'))
  if (pointGrouped.test(text)) return Number(text.replaceAll('.', ''))
  return parseVulgar(text)
}

/** Whether a text is nothing but digits of English. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false
  return text !== ''
}

// No text counts anything with more digits; the limit keeps a hostile run of digits cheap.
const longest = 40
const plain = /^(?:\d+(?:\.\d+)?|\.\d+)$/u
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u
const indianGrouped = /^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d+)?$/u
const spaced = /^\d{1,3}(?:\s\d{3})+(?:\.\d+|,\d\d?)?$/u
const pointGrouped = /^\d{1,3}(?:\.\d{3}){2,}$/u

const vulgar = /^(\d)⁄(\d+)$/u

function parseVulgar(text: string): number | undefined {
  const last = text.at(-1)
  if (!last || last < '¼') return undefined
  const parts = vulgar.exec(last.normalize('NFKC'))
  if (!parts) return undefined
  const whole = text.length > 1 ? parseDigits(text.slice(0, -1)) : 0
  return whole === undefined ? undefined : whole + Number(parts[1]) / Number(parts[2])
}

/** A product without the dust of binary fractions: 1.784665 × 1e12 is 1784665000000. */
export const exact = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15))
