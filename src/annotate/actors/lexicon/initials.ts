import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isCapital, opensAt, type Article } from '../article.ts'
import { classesOf, wordClass } from './lexicon.ts'

/** The initials a name may go by, in lower case: with its small words or without, with its first word or without. */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return []
  const forms = words.length > 2 ? [words, words.slice(1)] : [words]
  if (!words.some(isSmall)) return forms.map(lettersOf)
  const large = (form: readonly string[]): string[] => form.filter((word) => !isSmall(word))
  return [...new Set(forms.flatMap((form) => [lettersOf(form), lettersOf(large(form))]))]
}

/** Whether a text is written like initials: `"WHO"`, `"MPs"`, `"MoD"`, `"B&O"`, `"PML-N"`. */
export const isInitials = (text: string): boolean =>
  /^(?:\p{Lu}{2,10}s?|\p{Lu}o\p{Lu}{1,3}|\p{Lu}(?:&\p{Lu}){1,2}|\p{Lu}{2,5}-\p{Lu})$/u.test(text)

/** Initials in lower case without the small letter of a plural and signs: `"MPs"` → `"mp"`, `"B&O"` → `"bo"`, but `"CPS"` → `"cps"`. */
export const singularOf = (text: string): string =>
  (text.endsWith('s') ? text.slice(0, -1) : text.replace(/[&-]/gu, '')).toLowerCase()

/**
 * Whether initials in brackets say that the name from `first` goes on at `next`: "National Snow and Ice Center (NSIC)".
 */
export function isSpelledOut(article: Article, first: number, next: number): boolean {
  const { tokens } = article.document
  let last = next
  while (isCapital(article, last + 1)) last++
  const initials = tokens[last + 2]?.text ?? ''
  if (tokens[last + 1]?.text !== '(' || tokens[last + 3]?.text !== ')' || initials.length <= last - next + 1)
    return false
  let letters = ''
  for (let at = first; at <= last; at++) if (isCapital(article, at)) letters += tokens[at]?.text.charAt(0) ?? ''
  return letters.endsWith(initials)
}

/**
 * Whether the initials at token `at` stand in brackets for common nouns, which are no actor: "an artificial pancreas
 * (AP)". A noun that bodies end with may be an actor's all the same: "the audit office (AO)".
 */
export function isForThings(article: Article, at: number): boolean {
  const { tokens } = article.document
  if (tokenAt(tokens, at - 1)?.text !== '(' || tokens[at + 1]?.text !== ')') return false
  const letters = singularOf(tokens[at]?.text ?? '')
  if ((classesOf(tokenAt(tokens, at - 2)?.lower ?? '') & wordClass.organisationHead) !== 0) return false
  let left = letters.length
  for (let word = at - 2; left > 0 && word >= 0 && word > at - 14; word--) {
    const { text = '', lower = '', kind = 'mark' } = tokens[word] ?? {}
    if (text === '-') continue
    if (kind === 'mark' || (text !== lower && !opensAt(article, word))) return false
    if (lower.charAt(0) === letters[left - 1]) left--
    else if (!smallWords.has(lower) && lower !== 'with' && lower !== 'or') return false
  }
  return left === 0
}

/**
 * Whether letters that mostly are those of a thing are a body's in this text: "the Office of Civil Defence (OCD)", but
 * not "an Intensive Care Unit (ICU)".
 */
export function isBodySpelledOut({ document: { tokens } }: Article, at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  if (!/^\p{Lu}{3,6}$/u.test(text)) return false
  let spelled = Math.max(0, at - farthestSpelling)
  while (spelled < at && tokens[spelled + 1]?.text !== text) spelled++
  if (tokens[spelled]?.text !== '(' || tokens[spelled + 2]?.text !== ')') return false
  let letters = ''
  let isBody = false
  for (let word = spelled - 1; word > spelled - longestSpelling; word--) {
    const { text: written = '', lower = '' } = tokenAt(tokens, word) ?? {}
    if (lower === 'the') return isBody && letters === text && !isDegree(tokens, word + 1)
    if (/^\p{Lu}/u.test(written)) letters = written.charAt(0) + letters
    else if (!smallWords.has(lower)) return false
    isBody ||= (classesOf(lower) & (wordClass.organisationHead | wordClass.ofHead)) !== 0
  }
  return false
}
const isDegree = among('master masters bachelor bachelors')
const farthestSpelling = 1500
const longestSpelling = 12

function lettersOf(words: readonly string[]): string {
  let letters = ''
  for (const word of words) letters += word.charAt(0)
  return letters
}
const isSmall = (word: string): boolean => word.length < 4 && smallWords.has(word)
const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de'])
