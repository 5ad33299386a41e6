import dictionary from 'dictionary-en'
import { startsWithCapital } from './characters.ts'

/**
 * Whether a word in lower case, or what it is a plural of, is a word of English and not a name as well: "rainfall",
 * "buses", not "smith". The words are those of the Hunspell dictionary, which writes names with a capital.
 */
export function isEnglishWord(word: string): boolean {
  if (isOnlyWord(word)) return true
  const singular = singularOf(word)
  return singular !== undefined && (isOnlyWord(singular) || isOnlyWord(word.slice(0, -1)))
}

/** Whether a word in lower case is one of every day and not only a name: "spirits", not "barnes". */
export const isEverydayWord = (word: string): boolean => isEnglishWord(word) && !isOnlyName(word)

/** Whether the dictionary writes a word with a capital and only so, though it may be the plural of one: "barnes". */
export const isOnlyName = (word: string): boolean => {
  entries()
  return onlyNames.has(word)
}

const isOnlyWord = (word: string): boolean => entries().get(word)?.startsWith(nameToo) === false

/**
 * Whether a word in lower case is known and can be no noun, as "seldom", "important", "dealt" or "coordinated" cannot:
 * the Hunspell dictionary gives a possessive to what can own something. A word that it does not know may be anything.
 */
export function isNoNoun(word: string): boolean {
  const flags = entries()
  const forms = [word, singularOf(word) ?? word].filter((form) => flags.has(form))
  if (forms.length > 0)
    return !forms.some((form) => flags.get(form)?.includes(possessive) === true || isPrefixedNoun(form))
  // The dictionary gives "coordinated", "sparkling" and "whiter" by rules alone.
  const stem = /^(.{3,}?)(?:ed|ing|er|est|ly)$/u.exec(word)?.[1]
  if (stem === undefined) return false
  const base = flags.get(stem) ?? flags.get(`${stem}e`)
  return base !== undefined && (!word.endsWith('er') || base.includes(superlative))
}

const possessive = 'M'
// Of an adjective, where "er" behind a verb makes who does it: "whiter", "leaker".
const superlative = 'T'

// "request", which the dictionary makes of "quest"
const isPrefixedNoun = (word: string): boolean => {
  const rest = /^(?:re|in|un|de|dis|con|pro)(.{3,})$/u.exec(word)?.[1]
  return rest !== undefined && (entries().get(rest) ?? '').includes(possessive)
}

const singularOf = (word: string): string | undefined =>
  word.length > 3 && word.endsWith('es')
    ? word.slice(0, -2)
    : word.length > 2 && word.endsWith('s')
      ? word.slice(0, -1)
      : undefined

/** The flags of each word in lower case, behind `nameToo` for one that stands there with a capital as well. */
type Entries = ReadonlyMap<string, string>
const nameToo = '^'
const onlyNames = new Set<string>()

// Read when the first word is asked for: not every text asks.
let read: Entries | undefined
const entries = (): Entries => (read ??= readEntries(new TextDecoder().decode(dictionary.dic)))

/** The words of a Hunspell dictionary, which has one a line before its flags. */
function readEntries(text: string): Entries {
  const flags = new Map<string, string>()
  const names = new Set<string>()
  for (const line of text.split('\n')) {
    const end = line.indexOf('/')
    const word = end < 0 ? line : line.slice(0, end)
    // "report's", where the possessive is an entry of its own
    if (word.endsWith("'s")) flags.set(word.slice(0, -2), `${flags.get(word.slice(0, -2)) ?? ''}${possessive}`)
    else if (startsWithCapital(word)) names.add(word.toLowerCase())
    else flags.set(word, (flags.get(word) ?? '') + (end < 0 ? '' : line.slice(end + 1)))
  }
  for (const name of names)
    if (flags.has(name)) flags.set(name, `${nameToo}${flags.get(name) ?? ''}`)
    else onlyNames.add(name)
  return flags
}
