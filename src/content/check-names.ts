import { isStrong, namesIn, type NameList, type WrittenName } from './actor-names.ts'
import type { ActorFile } from './check-registry.ts'
import { commonWords } from './common-words.ts'
import { quoted, toError, toField, toWarning, type Problem } from './problem.ts'

/** What is wrong with the names of one actor, whatever the others are called. */
export const checkNames = ({ entry, placeOf }: ActorFile): Problem[] => [
  ...namesIn(entry).flatMap((name) => {
    const error = errorIn(name)
    const warning = error ? null : warningIn(name, entry.kind === 'person')
    const place = placeOf(name.path)
    if (error) return [toError(place, toField(name.path), error)]
    return warning ? [toWarning(place, toField(name.path), warning)] : []
  }),
  ...familyProblems({ entry, placeOf }),
]

function errorIn({ list, text }: WrittenName): string | null {
  if ([...text].length < 2) return `${quoted(text)} is too short to be found safely: at least 2 characters`
  if (capitalised.has(list) && isSmall(text)) {
    return `${quoted(text)} is all small letters and would match common words: write it as a name${hint[list] ?? ''}`
  }
  return null
}

function warningIn({ list, text }: WrittenName, isPerson: boolean): string | null {
  if (list === 'name' && isSmall(text)) return `${quoted(text)} is all small letters: it can match common words`
  if (!isStrong(list)) return null
  if (commonWords.has(text)) {
    return `${quoted(text)} is also a common word at the head of a sentence: move it to "weak"`
  }
  if (list === 'aliases' && isPerson && !/[\s-]/u.test(text)) {
    return `${quoted(text)} is one word and can be another person: move it to "weak"; the surname is found without it`
  }
  return null
}

function familyProblems({ entry: { name, family }, placeOf }: ActorFile): Problem[] {
  if (family === undefined || ` ${name} `.includes(` ${family} `)) return []
  return [toError(placeOf(['family']), 'family', `${quoted(family)} is no part of the name ${quoted(name)}`)]
}

// A name of one's own choice ("bell hooks") may be small, and "weak" is for words like "the ministry".
const capitalised: ReadonlySet<NameList> = new Set(['aliases', 'acronyms', 'former', 'demonyms', 'seats'])
const hint: Partial<Record<NameList, string>> = { aliases: ', or move it to "weak"' }
const isSmall = (text: string): boolean => /\p{Ll}/u.test(text) && !/[\p{Lu}\p{Lt}]/u.test(text)
