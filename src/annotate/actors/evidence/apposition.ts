import { startsWithSmall } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { hint, hintsOf } from '../lexicon/hints.ts'
import { smallClassesAt, wordClass } from '../lexicon/lexicon.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { typeOf } from '../registry.ts'
import type { Votes } from './evidence.ts'

/**
 * Adds what is said of a name right behind it, from token `behind` on, to `votes`: "Vik, the new mayor", "Moss is a
 * town".
 */
export function weighApposition(tokens: readonly Token[], behind: number, votes: Votes): void {
  // "Moss Pumps (MP), a maker of pumps"
  const isInBrackets =
    tokens[behind]?.text === '(' && tokens[behind + 1]?.kind === 'word' && tokens[behind + 2]?.text === ')'
  const from = isInBrackets ? behind + 3 : behind
  const before = tokens[from]?.lower ?? ''
  const first = tokens[from + 1]?.lower ?? ''
  if (before === ',' && (isWhere(tokens, from + 1) || isInTown(tokens, from + 1))) votes.place += 2
  if (before === ',' || (isCopula(tokens, from) && articles.has(first))) weighNoun(tokens, from + 1, votes)
}

// "Vik, Moss, Norway": a village by its town.
const isInTown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at].text !== tokens[at].lower &&
  tokens[at + 1]?.text === ',' &&
  isWhere(tokens, at + 2)

// "Moss, Norway", "Vik, Co Moss": a town is followed by where it lies.
function isWhere(tokens: readonly Token[], at: number): boolean {
  if (isCounty(tokens, at) && tokens[at + 1]?.text !== tokens[at + 1]?.lower) return true
  const known = wellKnownAt(tokens, at)
  if (!known || typeOf(known.value.kind) !== 'place' || !placeForms.has(known.value.form)) return false
  const after = tokens[known.last + 1]
  return !after || (after.kind === 'mark' && !goesOn.has(after.text.charAt(0)))
}
const isCounty = among(['Co', 'Co.'])
const goesOn: ReadonlySet<string> = new Set("'’-")
const placeForms: ReadonlySet<string> = new Set(['name', 'abbreviation', 'seat'])

// "Vik, the new mayor", "Haldor, a Danish brewer", "Moss, a small town", "Haldor, based in".
function weighNoun(tokens: readonly Token[], from: number, votes: Votes): void {
  // "in Halden, and a rights group": of two, the second.
  if (isJoint(tokens, from)) return
  // "Vik, which owns a mine", but "Vik, which is a town", "Vik, which began as a town"
  if (isRelative(tokens, from) && !isCopula(tokens, from + 1) && !isAs(tokens, from + 2)) return
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    const { lower = '', text = '', word = 0 } = token ?? {}
    const hints = text === lower ? hintsOf(word) : 0
    if (isQualifier(tokens, at) || isHyphen(tokens, at)) continue
    // "Vik, asking for rain in the city"
    if (at > from && isPreposition(tokens, at)) return
    // "in Halden, the oil firm Brekka said": the noun is of the next name.
    if (text === lower && isIntroduction(tokens, at)) return
    // "Halden, a film based on the novel"
    if (lower === 'based' && tokens[at + 1]?.lower !== 'on') votes.org += 3
    // "Vik, her rival"
    else if (isRival(tokens, at)) return
    else if (
      (hints & hint.organisationIntroduction) !== 0 ||
      isBroadcaster(tokens, at) ||
      isStartUp(tokens, at) ||
      isAuthority(tokens, at)
    )
      votes.org += 3
    // "one of the refugee camps"
    else if (isCamp(tokens, at + 1)) votes.place += 3
    // "Vik, the mayor" is a person; only in "Moss mayor" does the word tell of a place.
    else if ((smallClassesAt(token) & wordClass.role) !== 0 || isInhabitant(tokens, at)) votes.person += 3
    else if ((hints & (hint.placeNoun | hint.placeKind)) !== 0) votes.place += isOfficeOfState(tokens, at) ? 0 : 3
    else if (token?.kind === 'word' && (at > from || articles.has(lower) || startsWithSmall(text))) continue
    return
  }
}

// "the radio station"
const isBroadcaster = (tokens: readonly Token[], at: number): boolean =>
  isStation(tokens, at) && isBroadcast(tokens, at - 1)
const isStation = amongSmall('station channel')
const isBroadcast = among('tv television radio news')

// "the price authority", but "an authority on lakes"
const isAuthority = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'authority' && tokens[at + 1]?.text !== 'on'

// "the Oslo start-up"
const isStartUp = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'start' && isHyphen(tokens, at + 1) && tokens[at + 2]?.text === 'up'

const isPreposition = amongSmall('to in on at for with from by before after against into over about')
const isCamp = amongSmall('camp camps')
// "Vik, a native of Moss", "Vik and Moe, both residents of Moss"
const isInhabitant = amongSmall('native natives resident residents')
const isRival = amongSmall('rival archrival')
const isHyphen = among(['-'])
// "Vik, the state Education minister"
const isOfficeOfState = (tokens: readonly Token[], at: number): boolean =>
  isState(tokens, at) && !startsWithSmall(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.kind === 'word'
const isState = amongSmall('state city county district')

const isRelative = amongSmall('which who whose whom where')
const isAs = amongSmall('as')
const isJoint = among(['and', 'or', 'but'])

const isIntroduction = (tokens: readonly Token[], at: number): boolean =>
  (hintsOf(tokens[at]?.word ?? 0) & hint.organisationIntroduction) !== 0 &&
  tokens[at + 1]?.kind === 'word' &&
  !startsWithSmall(tokens[at + 1]?.text ?? '')

// "the company's founder", "a union leader", "the town's mayor": the noun behind says what the name is.
function isQualifier(tokens: readonly Token[], at: number): boolean {
  if (isPossessive(tokens, at + 1) || isPossessive(tokens, at)) return true
  return (smallClassesAt(tokens[at + 1]) & wordClass.role) !== 0 && tokens[at]?.kind === 'word'
}

const isCopula = among('is was are were becomes became remains remained')
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])
