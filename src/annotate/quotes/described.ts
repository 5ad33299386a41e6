import { startsWithSmall } from '../characters.ts'
import { among } from '../vocabulary.ts'
import { endsWithNoun } from './can-speak.ts'
import { isFoundSo } from './found-so.ts'
import { endsInS, isIrregularParticiple, isLinking, isNominative, isWhoOrWhich } from './grammar-words.ts'
import { isKindOf } from './kind-gerund.ts'
import { phraseEndingAt, type NounPhrase } from './noun-phrase.ts'
import { hasOwnVerb, isFinite } from './own-verb.ts'
import type { Reading } from './reading.ts'
import { isRough } from './rough.ts'
import { hasBit, Is } from './words.ts'

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
    const isWhen = !hasVerb && isTemporal(tokens, at) && hasBit(bits, at - 1, Is.past)
    if (
      (bit & barrier && !isWhen) ||
      (at < last && cues.get(at)?.takesClause && !isOfPhrase(reading, at) && !isFoundSo(tokens, at))
    )
      return undefined
    const opens = opensDescription(reading, at, last)
    // The verb at hand is that of the clause itself: "the leak that officials said".
    if (bit & (Is.relative | Is.question) || isRelative(tokens, at) ? !opens : hasVerb && opens && !(bit & Is.pronoun))
      return undefined
    hasVerb = !opens && (hasVerb || (bit & (Is.auxiliary | Is.verb)) > 0)
    if (!opens) continue
    const phrase = phraseEndingAt(reading, tokens[at - 1]?.lower === 'not' ? at - 2 : at - 1, floor)
    if (phrase && isVerbOfWho(reading, phrase)) continue
    if (phrase && isDescribable(reading, phrase, at) && opensItsClause(reading, phrase, floor)) return phrase
    if (phrase) at = phrase.first
  }
  return undefined
}

// "who asked so", "out of fear of it": the verb of the description, or a noun.
const isOfPhrase = ({ bits, tokens }: Reading, at: number): boolean =>
  isRelative(tokens, at - 1) || hasBit(bits, at - 1, Is.preposition)

// "a man who lives near the port": the verb, and no noun.
const isVerbOfWho = ({ tokens }: Reading, { first, last }: NounPhrase): boolean =>
  first === last && isWhoOrWhich(tokens, first - 1) && endsInS(tokens, last)

// No description is longer, in tokens.
const reach = 25
const barrier = Is.comma | Is.stop | Is.colon | Is.dash | Is.mark | Is.opener | Is.closer | Is.subordinator

function opensDescription(reading: Reading, at: number, last: number): boolean {
  const { bits, tokens } = reading
  const bit = bits[at] ?? 0
  if (bit & (Is.capital | Is.inside)) return false
  if (isFoundSo(tokens, at)) return !hasBit(bits, at - 1, Is.auxiliary)
  // "published on Friday" ends a phrase too, whose date was stepped over.
  const isParticiple = (bit & Is.past) > 0 || isIrregularParticiple(tokens, at)
  if (at >= last && !isParticiple) return false
  if (isRelative(tokens, at)) return hasOwnVerb(reading, at, last)
  if (bit & Is.pronoun) return isNominative(tokens, at) && isFinite(reading, last)
  const before = bits[at - 1] ?? 0
  if (bit & Is.preposition)
    return !isLinking(tokens, at) && !isRough(reading, at) && !(isAdjectiveToo(tokens, at) && isPlain(reading, at + 1))
  if (
    before & (Is.auxiliary | Is.determiner | Is.possessive | Is.preposition | Is.adverb) &&
    tokens[at - 1]?.lower !== 'not'
  )
    return false
  const cue = reading.cues.get(at)
  // "who declined to be named": the verb of the clause, and no participle.
  if (isParticiple && isRelative(tokens, at - 1)) return false
  if (bit & Is.gerund) return !cue?.takesClause && tokens[at - 1]?.text !== '-' && !isKindOf(reading, at)
  const leadsOn =
    hasBit(bits, at + 1, Is.preposition | Is.time | Is.adverb) ||
    opensDate(tokens, at + 1) ||
    isTemporal(tokens, at + 1)
  return isParticiple && leadsOn ? !cue?.takesClause : false
}

// Not "we rounded up", nor "the lopsided spending".
const isDescribable = ({ bits, tokens }: Reading, { last }: NounPhrase, at: number): boolean =>
  isRelative(tokens, at) ||
  hasBit(bits, at, Is.pronoun) ||
  (!isActing(tokens, last) && endsWithNoun(tokens, last) && !isFoundSo(tokens, last - 1))

// "conservative outside groups", where "groups outside the port" stand there.
const isPlain = ({ bits, tokens }: Reading, at: number): boolean =>
  startsWithSmall(tokens[at]?.text ?? '') && !hasBit(bits, at, Is.determiner | Is.object | Is.gerund)

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

const isRelative = among('who which that whose whom where')
const isAdjectiveToo = among('outside inside near over under off')
// "issued before the event"
const isTemporal = among('before after since')
const isActing = among('he she they we i you it')
const opensDate = among('last this earlier late')
