import { startsWithCapital, startsWithSmall } from '../../characters.ts'
import { shape } from '../../flags.ts'
import { isTight } from '../../tokens.ts'
import type { Document, Token } from '../../types.ts'
import { among, bitsTold, bitsOnLists } from '../../vocabulary.ts'
import { cueForm, cueFormOf, cueForms, type CueForm } from '../cues/cue-forms.ts'
import { isOtherwise } from '../cues/used-otherwise.ts'
import { bitsOfEnding } from './ending-bits.ts'
import { isHyphen } from './hyphen.ts'
import { isFamilyName } from './month-or-name.ts'
import { endsName } from './name-ending.ts'
import { Is, wordBits } from './words.ts'

/** The bits of `Is` of a token outside marks; a form of a cue verb is entered into `cues`. */
export function bitsOf(document: Document, i: number, cues: Map<number, CueForm>): number {
  const { tokens } = document
  const token = tokens[i]
  if (!token) return 0
  const flags = document.flags[i] ?? 0
  if (flags & shape.mark) return bitsOfMark(tokens, i, token, bitsListed(token))
  if (flags & shape.number) return bitsListed(token) | Is.number
  // "the running back said so", "38 per cent said so", "fire officials said so", "witnesses to a house fire said so"
  if (token.lower === 'back' && isOfBack(tokens, i - 1)) return Is.role
  if (token.lower === 'running' && tokens[i + 1]?.lower === 'back') return 0
  if (token.lower === 'per' && tokens[i + 1]?.lower === 'cent') return 0
  if (isFire(tokens, i) && tokens[i + 1]?.lower !== 'back' && tokens[i - 1]?.lower !== 'under') return 0
  // "WE Charity said so", where a headline has capitals all over
  if (isShouted(tokens, i) && !/^\p{Lu}{2,}$/u.test(`${tokens[i - 1]?.text ?? ''}${tokens[i + 1]?.text ?? ''}`))
    return Is.capital
  // "said US officials were late", where "us" is whom something is said to
  if (token.text === 'US') return Is.capital
  // "strategists on the left", "left-wing members"
  if (token.text === 'left' && (tokens[i - 1]?.lower === 'the' || isHyphen(tokens, i + 1))) return 0
  // A month or a name, where nobody is asked: "in May".
  if (flags & shape.capital && token.text === 'May' && !(listedBits(tokens[i + 1]?.word ?? 0) & Is.pronoun))
    return isFamilyName(tokens, i) ? Is.capital : Is.time | Is.capital
  if (flags & shape.capital && (isGivenName(tokens, i) || isSurname(tokens, i) || isPaper(tokens, i))) return Is.capital
  const cue = flags & cueForm ? cueFormOf(token.word) : undefined
  // "the appeals court said so"
  if (cue && token.text === 'appeals' && isCourt(tokens, i + 1)) return 0
  if (cue && !isOtherwise(tokens, i)) cues.set(i, cue)
  if (flags & shape.capital && bitsListed(token) & Is.verb && isNamed(tokens, i)) return Is.capital
  if (flags & shape.capital) return bitsListed(token) | Is.capital | (bitsOfEnding(token.lower) & ~Is.adverb)
  return bitsOfWord(token)
}

const bitsListed = ({ word }: Token): number => listedBits(word)
const bitsOfWord = bitsTold((token) => bitsListed(token) | bitsOfEnding(token.lower))

// "leader Will Moe", "Rep. Will Moe", "met Per Moe": words of grammar that are given names where a surname follows.
const isGivenName = (tokens: readonly Token[], i: number): boolean =>
  isGrammarOrName(tokens, i) &&
  (startsWithSmall(tokens[i - 1]?.text ?? '') ||
    tokens[i - 1]?.text === ',' ||
    (listedBits(tokens[i - 1]?.word ?? 0) & (Is.role | Is.title)) > 0) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '')

// "George Will wrote", "Will urged", "Ida Long wrote": where a question asks for the base form, and a headline has capitals
// all over.
const isSurname = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text === 'Will' || (isAdverbOrName(tokens, i) && /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? ''))) &&
  /^(?:said|wrote|told|\p{Ll}+(?:ed|s))$/u.test(tokens[i + 1]?.text ?? '')
const isAdverbOrName = among('long rather')

// "met Charlie Rose": a verb that is a surname behind a given name, where a headline has capitals all over.
const isNamed = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? '') &&
  listedBits(tokens[i - 1]?.word ?? 0) === 0 &&
  startsWithSmall(tokens[i - 2]?.text ?? '') &&
  !/^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '')

// "The Sun reported", "the Moss Sun said", where "Sun" alone is a day; "according to Morning Star".
const isPaper = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'Sun'
    ? tokens[i - 1]?.lower === 'the' || /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? '')
    : isHourOfName(tokens, i) && startsWithCapital(tokens[i + 1]?.text ?? '')

const isHourOfName = among('morning evening')
const isGrammarOrName = among('will per rose')

const isShouted = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === 'IT' || tokens[i]?.text === 'WE'
const isOfBack = among('running defensive centre center full wing')
const isFire = among('fire fires')
const isCourt = among('court courts judge judges panel board')

// What `wordBits` says of a word, and whether it is a form of a cue verb.
const listedBits = bitsOnLists([
  ...[...wordBits].map(([word, bits]) => [bits, [word]] as const),
  [Is.cue, cueForms.keys()],
])

function bitsOfMark(tokens: readonly Token[], i: number, { text }: Token, listed: number): number {
  // "He’s not saying": short for "is", where a noun's would be a possessive.
  if (listed & Is.possessive && text.endsWith('s') && pronouns.has(tokens[i - 1]?.lower ?? '')) return Is.auxiliary
  if (listed & Is.possessive && endsName(tokens, i)) return Is.inside
  // "at 11:40"
  if (text === ':' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number') return Is.inside
  // "Amazon.com"
  if (text === '.' && isGlued(tokens, i)) return Is.inside
  // "the US–Mexico border"
  if (text === '–' && isCompound(tokens, i)) return 0
  return text === '-' && (tokens[i + 1]?.text === '-' || tokens[i - 1]?.text === '-' || isSpaced(tokens, i))
    ? listed | Is.dash
    : listed
}

const isCompound = (tokens: readonly Token[], i: number): boolean =>
  isTight(tokens, i) && startsWithCapital(tokens[i - 1]?.text ?? '') && startsWithCapital(tokens[i + 1]?.text ?? '')

const isSpaced = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  const at = tokens[i]
  const after = tokens[i + 1]
  return before && at && after ? before.end < at.start && at.end < after.start : false
}

const isGlued = (tokens: readonly Token[], i: number): boolean =>
  isTight(tokens, i) && startsWithSmall(tokens[i + 1]?.text ?? '')

const pronouns: ReadonlySet<string> = new Set('he she it that there here what who everyone everybody nobody'.split(' '))
