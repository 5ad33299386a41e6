import type { Mark, Raw } from './article.ts'
import type { Random } from './random.ts'
import { between, pick } from './random.ts'
import { splice } from './written.ts'

const digits = /\d+(?:[.,]\d+)*/gu

/** The marks of one kind in a sentence. */
export const marksOf = ({ marks }: Raw, kind: Mark['kind']): Mark[] => marks.filter((mark) => mark.kind === kind)

/** One of the claims with another number; null where none is written in digits. */
export function otherNumber(raw: Raw, random: Random): Raw | null {
  const claims = marksOf(raw, 'claim').filter(({ start, end }) =>
    /^\D*\d+(?:[.,]\d+)*\D*$/u.test(raw.text.slice(start, end)),
  )
  if (claims.length === 0) return null
  const { start, end, truth } = pick(random, claims)
  const [match] = [...raw.text.slice(start, end).matchAll(digits)]
  if (!match) return null
  const number = match[0].replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + between(random, 1, 8)) % 10 || 3))
  if (number === match[0]) return null
  const at = start + match.index
  const changed = splice(raw, at, at + match[0].length, number)
  const value = Number(number.replace(/,/gu, ''))
  return { ...changed, marks: changed.marks.map((mark) => (mark.truth === truth ? { ...mark, value } : mark)) }
}

const ends = /[,.?!]?["”’]?$/u
/** A long quotation without its last words. */
export const shorter = (raw: Raw, random: Random): Raw | null => {
  const quotes = marksOf(raw, 'quote').filter(({ start, end }) => raw.text.slice(start, end).split(' ').length > 8)
  if (quotes.length === 0) return null
  const { start, end } = pick(random, quotes)
  const words = raw.text.slice(start, end)
  const cut = [...words.matchAll(/ [^ ]+/gu)].at(-2)
  const tail = ends.exec(words)?.[0] ?? ''
  if (!cut || raw.marks.some((mark) => mark.end > start + cut.index && mark.end < end)) return null
  return splice(raw, start + cut.index, end - tail.length, '')
}
/** A quotation that goes on. */
export const longer = (raw: Raw, random: Random): Raw | null => {
  const quotes = marksOf(raw, 'quote')
  if (quotes.length === 0) return null
  const { start, end } = pick(random, quotes)
  const tail = ends.exec(raw.text.slice(start, end))?.[0] ?? ''
  return splice(raw, end - tail.length, end - tail.length, pick(random, [' at all', ' this time', ' as things stand']))
}

/** A quotation in two halves with a cue between them: the first half is what it was, the other is new. */
export const split = (raw: Raw, random: Random): Raw | null => {
  const quotes = marksOf(raw, 'quote').filter(({ start, end }) =>
    /^["“].+[^,.], .+["”]$/u.test(raw.text.slice(start, end)),
  )
  if (quotes.length === 0) return null
  const { start, end, truth } = pick(random, quotes)
  const comma = start + raw.text.slice(start, end).search(/[^,.], /u) + 2
  const [open, close] = [raw.text.charAt(start), raw.text.charAt(end - 1)]
  const cue = `${close} the speaker went on, `
  if (raw.marks.some((mark) => mark.truth !== truth && mark.start < comma && mark.end > comma)) return null
  const { text, marks } = splice(raw, comma, comma + 1, `${cue}${open}`)
  const half = marks.map((mark) => (mark.truth === truth ? { ...mark, end: comma + close.length } : mark))
  const second = marks.flatMap((mark) =>
    mark.truth === truth ? [{ ...mark, truth: `${truth} rest`, start: comma + cue.length }] : [],
  )
  return { text, marks: [...half, ...second] }
}
