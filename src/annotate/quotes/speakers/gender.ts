import { genderOfGiven, genderOfTitle, type Gender } from '../../actors/lexicon/gender.ts'
import { codeAt, isLetter, isSpace } from '../../characters.ts'
import type { Mention } from '../../types.ts'

/** The gender that the title before a mention or its first name tells; undefined where they do not. */
export function genderOf(text: string, { start, exact, name }: Mention): Gender | undefined {
  return (
    genderOfTitle(wordBefore(text, start)) ??
    genderOfTitle(firstWord(exact)) ??
    genderOfGiven(firstWord(name).toLowerCase())
  )
}

/** Whether a mention may be a person of a gender. */
export function mayBe(text: string, mention: Mention, gender: Gender): boolean {
  const known = mention.type === 'person' ? genderOf(text, mention) : null
  return known === undefined || known === gender
}

/** The gender of "he", "him" or "she", in lower case; undefined for other words. */
export const genderOfPronoun = (lower: string): Gender | undefined => genders.get(lower)
const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ["he'd", 'male'],
  ['he’d', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ["she'd", 'female'],
  ['she’d', 'female'],
  ['her', 'female'],
])

/** The gender of somebody told by a word of kinship: "her husband". */
export const genderOfKin = (lower: string): Gender | undefined => kin.get(lower)
const kin: ReadonlyMap<string, Gender> = new Map([
  ...'husband father son brother boyfriend uncle grandfather dad man boy stepfather grandson nephew'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'wife mother daughter sister girlfriend aunt grandmother mum mom woman girl stepmother granddaughter niece'
    .split(' ')
    .map((word) => [word, 'female'] as const),
])

function wordBefore(text: string, start: number): string {
  let end = start
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  if (end === start) return ''
  let first = end
  while (first > 0 && end - first < longestTitle && isPart(text.charCodeAt(first - 1))) first--
  return text.slice(first, end)
}

function firstWord(text: string): string {
  let end = 0
  while (isLetter(codeAt(text, end))) end++
  return codeAt(text, end) > 127 ? (/^\p{L}+/u.exec(text)?.[0] ?? '') : text.slice(0, end)
}

const longestTitle = 16
const isPart = (code: number): boolean =>
  isLetter(code) || code === point || (code > 127 && /\p{L}/u.test(String.fromCharCode(code)))
const point = 46
