import { monthsAndDays, negations, numberWords, smallWords } from './word-classes.ts'

/**
 * A word as re-anchoring compares it. `small` words carry grammar; a `name`, a `number`, a `time` or a `not` decides
 * what a sentence is about; a `slot` stands for the amount of another claim, which may change without this one; a `break` ends a clause.
 */
export type Word = { readonly key: string; readonly kind: WordKind }
export type WordKind = 'plain' | 'small' | 'name' | 'number' | 'time' | 'not' | 'slot' | 'break'

/** The character that stands for another claim's words. */
export const slot = '\uFFFC'

const wordOrNumber = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%$€£¥,;\uFFFC]/gu

/** The words of a text in order; a capital makes a name unless the word opens a sentence. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(wordOrNumber)) {
    const opens = index === 0 || /[.?!…:\n"“‘«]/u.test(text.slice(end, index))
    words.push(toWord(found, opens))
    end = index + found.length
  }
  return words
}

function toWord(found: string, opens: boolean): Word {
  if (found === ',' || found === ';') return { key: ',', kind: 'break' }
  if (found === slot) return { key: slot, kind: 'slot' }
  const key = symbols.get(found) ?? keyOf(found)
  return { key, kind: kindOf(key, found, opens) }
}

const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries({ '%': 'percent', $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'yen' }),
)

const keyOf = (found: string): string =>
  found
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/'s$/u, '')
    .replace(/,(?=\d{3})/gu, '')

function kindOf(key: string, found: string, opens: boolean): WordKind {
  // "1,500" is no year, and "may" no month unless it is written as one.
  if (/^(?:1[5-9]|20)\d\d$/u.test(found) || monthsAndDays.has(key) || (found === 'May' && !opens)) return 'time'
  if (/^\p{N}/u.test(key) || numberWords.has(key)) return 'number'
  if (negations.has(key) || key.endsWith("n't")) return 'not'
  if (smallWords.has(key)) return 'small'
  return !opens && /^\p{Lu}/u.test(found) ? 'name' : 'plain'
}

/** How much a word says about which sentence it stands in. */
export const weightOf = ({ kind }: Word): number => weights[kind]

const weights: Readonly<Record<WordKind, number>> = {
  ...{ plain: 1, small: 0.2, name: 1.5, number: 1.5, time: 1, not: 1, slot: 0.2, break: 0 },
}
