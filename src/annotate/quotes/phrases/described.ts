import { among } from '../../vocabulary.ts'
import { endsInS, isAnyRelative, isTemporal, isWhoOrWhich } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { endsWithNoun } from './can-speak.ts'
import { isFoundSo } from './found-so.ts'
import { phraseEndingAt, type NounPhrase } from './noun-phrase.ts'
import { opensDescription } from './opens-description.ts'

/**
 * The noun phrase that a clause without commas or a phrase describes, up to the token `last`: `'the firm that built the
 * pier said'` → the firm, `'a man living in Moss said'` → a man, `'the group behind the plan said'` → the group; undefined
 * where nothing up to `last` describes a noun that opens its clause.
 */
export function describedBefore(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const { bits, tokens, cues } = reading
  let hasVerb = false
  for (let at = last; at > floor && at > last - reach; at--) {
    const bit = bits[at] ?? 0
    const isWhen = !hasVerb && isTemporal(tokens, at) && hasBit(bits, at - 1, Is.past | Is.verb)
    if (
      (bit & barrier && !isWhen) ||
      (at < last && cues.get(at)?.takesClause && !isOfPhrase(reading, at) && !isFoundSo(tokens, at))
    )
      return undefined
    const opens = opensDescription(reading, at, last)
    // The verb at hand is that of the clause itself: "the leak that officials said".
    if (
      bit & (Is.relative | Is.question) || isAnyRelative(tokens, at) ? !opens : hasVerb && opens && !(bit & Is.pronoun)
    )
      return undefined
    hasVerb = !opens && (hasVerb || (bit & Is.auxiliary) > 0 || ((bit & Is.verb) > 0 && tokens[at - 1]?.lower !== 'to'))
    if (!opens) continue
    const phrase = phraseEndingAt(reading, tokens[at - 1]?.lower === 'not' ? at - 2 : at - 1, floor)
    if (phrase && isVerbOfWho(reading, phrase)) continue
    if (phrase && isDescribable(reading, phrase, at) && opensItsClause(reading, phrase, floor)) return phrase
    if (phrase) at = phrase.first
  }
  return undefined
}

// "who asked so", "out of fear of it", "in a dispute over it": the verb of the description, or a noun.
const isOfPhrase = ({ bits, tokens }: Reading, at: number): boolean =>
  isAnyRelative(tokens, at - 1) || hasBit(bits, at - 1, Is.preposition | Is.determiner)

// "a man who lives near the port": the verb, and no noun; "a man whose boat sank after it": nobody speaks there.
const isVerbOfWho = ({ tokens }: Reading, { first, last }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'whose' || (first === last && isWhoOrWhich(tokens, first - 1) && endsInS(tokens, last))

// No description is longer, in tokens.
const reach = 25
const barrier = Is.comma | Is.stop | Is.colon | Is.dash | Is.mark | Is.opener | Is.closer | Is.subordinator

// Not "we rounded up", nor "the lopsided spending".
const isDescribable = ({ bits, tokens }: Reading, { last }: NounPhrase, at: number): boolean =>
  isAnyRelative(tokens, at) ||
  hasBit(bits, at, Is.pronoun) ||
  (!isActing(tokens, last) && endsWithNoun(tokens, last) && !isFoundSo(tokens, last - 1))

// What a sentence or clause begins with: nothing before, a pause, a word that joins, a day, or who says it.
function opensItsClause({ bits, cues }: Reading, { first }: NounPhrase, floor: number): boolean {
  if (hasBit(bits, first, Is.adverb)) return false
  if (first <= floor) return true
  const before = bits[first - 1] ?? 0
  return (
    (before & opening) > 0 ||
    (before & Is.preposition && first - 1 <= floor) ||
    cues.get(first - 1)?.takesClause === true
  )
}

const opening =
  Is.comma |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.mark |
  Is.dash |
  Is.colon |
  Is.stop |
  Is.determiner |
  Is.time |
  Is.adverb

const isActing = among('he she they we i you it')
