import dictionary from 'dictionary-en'
import { startsWithCapital } from '../characters.ts'

/**
 * Whether a word in lower case, or what it is a plural of, is a word of English and not a name as well: "rainfall",
 * "buses", not "smith". The words are those of the Hunspell dictionary, which writes names with a capital.
 */
export function isEnglishWord(word: string): boolean {
  words ??= readWords(new TextDecoder().decode(dictionary.dic))
  const plural = /^(.{2,}?)(?:s|es)$/u.exec(word)?.[1]
  return words.has(word) || (plural !== undefined && (words.has(plural) || words.has(word.slice(0, -1))))
}

// Read when the first word is asked for: few texts ask for any.
let words: ReadonlySet<string> | undefined

/** The words of a Hunspell dictionary, one a line before its flags, that are not there with a capital too. */
function readWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const names: string[] = []
  for (const line of text.split('\n')) {
    const end = line.indexOf('/')
    const word = end < 0 ? line : line.slice(0, end)
    if (startsWithCapital(word)) names.push(word.toLowerCase())
    else found.add(word)
  }
  for (const name of names) found.delete(name)
  return found
}
