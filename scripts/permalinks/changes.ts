import type { Mark, Raw, Sentence } from './article.ts'
import { rawOf } from './article.ts'
import type { Random } from './random.ts'
import { between, pick } from './random.ts'
import { slots } from './templates.ts'

export const refill = (sentence: Sentence, fills: Record<string, string>): Sentence => ({
  ...sentence,
  fills: { ...sentence.fills, ...fills },
})

/** The same sentence as another one: a copy that a reader cannot tell from it. */
export const copyOf = (sentence: Sentence): Sentence => ({ ...sentence, key: `${sentence.key} copy` })

const slip = (random: Random, text: string, at: number): string =>
  pick(random, [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at) + text.slice(at),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    text.slice(0, at) + 'e' + text.slice(at + 1),
  ])

/** A slip of the pen in one of the words that `isOpen` allows at an offset of the sentence. */
export function withSlip(
  sentence: Sentence,
  random: Random,
  isOpen: (raw: Raw, at: number) => boolean,
): Sentence[] | null {
  const raw = rawOf(sentence)
  const words = [...raw.text.matchAll(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu)].filter(({ index }) => isOpen(raw, index))
  const word = words.length > 0 ? pick(random, words) : undefined
  if (!word) return null
  const at = word.index + between(random, 1, word[0].length - 3)
  const text = slip(random, raw.text, at)
  const shift = text.length - raw.text.length
  const move = (offset: number): number => (offset > at ? offset + shift : offset)
  const marks = raw.marks.map((mark): Mark => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
  return [{ ...sentence, raw: { text, marks } }]
}

export const isInside = ({ marks }: Raw, at: number): boolean => marks.some(({ start, end }) => at >= start && at < end)

const anotherNumber = (random: Random, old: string): string => {
  const number = Math.max(2, Math.round(Number(old) * (0.7 + random() * 0.6)))
  return String(number === Number(old) ? number + 1 : number)
}
export const anotherWord = (random: Random, slot: string, old: string | undefined): string =>
  pick(
    random,
    (slots[slot] ?? []).filter((word) => word !== old),
  )

export const changeNumber = (sentence: Sentence, random: Random): Sentence => {
  const used = ['p', 'p2', 'n', 'n2', 'n3'].filter((name) => sentence.template[0].includes(`{${name}}`))
  const name = pick(random, used)
  return refill(sentence, { [name]: anotherNumber(random, sentence.fills[name] ?? '13') })
}

export const changeNumbers = (sentence: Sentence, random: Random): Sentence => {
  const fills: Record<string, string> = {}
  for (const name of ['p', 'p2', 'n', 'n2', 'n3']) fills[name] = anotherNumber(random, sentence.fills[name] ?? '13')
  return refill(sentence, fills)
}

/** The same sentence about something else, with another number: another claim, however alike. */
export const similar = (sentence: Sentence, random: Random): Sentence => {
  const fills: Record<string, string> = {}
  for (const slot of ['org', 'place', 'goods', 'person', 'place2', 'place3', 'month', 'adjective'])
    fills[slot] = anotherWord(random, slot.replace(/\d/u, ''), sentence.fills[slot])
  return { ...refill(changeNumbers(sentence, random), fills), key: `other${between(random, 0, 1e9)}` }
}

export const restyle = (sentence: Sentence): Sentence[] | null => {
  const raw = rawOf(sentence)
  const text = raw.text.replace(/“/gu, '"').replace(/”/gu, '"').replace(/'/gu, '’')
  return text === raw.text ? null : [{ ...sentence, raw: { ...raw, text } }]
}
