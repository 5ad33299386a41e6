import type { Document } from '../../types.ts'
import type { Measured } from '../measures/measured-site.ts'
import { isScale } from '../numerals/number-words.ts'
import { nameBeside } from '../phrases/asides.ts'
import type { Clause } from '../phrases/clauses.ts'
import { owners, phraseOpeners, possessives } from '../phrases/determiners.ts'
import { isNobody } from '../phrases/empty-phrases.ts'
import { figures } from '../phrases/listed.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { type Phrase, phraseBefore, textOf } from '../phrases/noun-phrases.ts'
import { isInitial } from '../phrases/phrase-edges.ts'
import { isName } from '../phrases/proper-name.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { verbBefore } from '../phrases/verb-before.ts'
import { adverbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { isWhen } from '../times/not-when.ts'
import { agentOf } from './agents.ts'
import { placeAfter, placeOpening, placeWithin } from './places.ts'
import { tiedTo, ties } from './tied-subject.ts'

/** Whose figure it is: who owns the measure, else who acts, else where it is; null if nobody is named. */
export function subjectOf(
  document: Document,
  clause: Clause,
  reading: Reading,
  measured: Measured | undefined,
  share: Phrase | undefined,
): string | null {
  const { tokens } = document
  const { phrase = null, agent = null } = measured ?? {}
  const isBehind = phrase?.first === reading.last + 1
  const owned =
    phrase &&
    (ownerOf(document, clause, phrase) ?? (isBehind ? ownerAt(tokens, reading.first - 1, clause.first) : undefined))
  // "likely to die from cancer": no cancer's.
  const said = phrase && (isVerbAt(tokens, phrase.first) || lowerAt(tokens, phrase.first) === 'likely')
  const owner =
    owned ??
    agent ??
    (phrase && said && lowerAt(tokens, phrase.first) !== 'likely' ? placeWithin(tokens, phrase, clause) : undefined) ??
    (phrase && !said
      ? (tiedTo(tokens, phrase) ?? properName(document, phrase, reading) ?? placeAfter(tokens, phrase.last, clause))
      : undefined) ??
    (phrase && !said && phrase.last < reading.first && inPlace.at(tokens, reading.last + 1)
      ? placeAfter(tokens, reading.last, clause)
      : undefined) ??
    (share && (ownerOf(document, clause, share) ?? placeAfter(tokens, share.last, clause))) ??
    placeOpening(tokens, clause)
  if (!owner || isNobody(tokens, owner) || isWhen(document, owner)) return null
  const named = nameBeside(tokens, owner) ?? owner
  const first = phraseOpeners.at(tokens, named.first) && !isInitial(tokens, named.first) ? named.first + 1 : named.first
  return first <= named.last ? textOf(document, { first, last: named.last }) : null
}

type Tokens = Document['tokens']

const inPlace = words('in at')

/** `Germany` in "Germany's exports"; for "its exports" whoever acts in the clause before it, `Vik` in "Vik saw its sales fall and its costs rise". */
function ownerOf(document: Document, clause: Clause, { first, last }: Phrase): Phrase | undefined {
  const { tokens } = document
  for (let index = last; index > first; index--) {
    if (endings.at(tokens, index) || (apostrophes.at(tokens, index) && lowerAt(tokens, index - 1).endsWith('s')))
      return { first: behindTie(tokens, opening.at(tokens, first) ? first + 1 : first, index - 1), last: index - 1 }
  }
  const counted = ownerOfNumber(tokens, first - 1, clause.first)
  if (counted) return counted
  if (!owners.at(tokens, first - 1) && !owners.at(tokens, first)) return undefined
  const verb = verbBefore(tokens, first, clause)
  const agent = verb === undefined ? undefined : agentOf(tokens, verb, clause)
  return agent && agent.last < first && owners.at(tokens, agent.first) ? ownerOf(document, clause, agent) : agent
}

// "attendance at the city's museums", "the share of the city's museums": the city; "the Bank of Norland's reserves": the bank.
function behindTie(tokens: Tokens, first: number, last: number): number {
  for (let at = last - 1; at > first; at--)
    if (
      lowerAt(tokens, at) === 'on' ||
      (lowerAt(tokens, at) === 'of' ? figures.at(tokens, at - 1) || shares.at(tokens, at - 1) : ties.at(tokens, at))
    )
      return at + 1
  return first
}

// "two of the firm's five directors": the firm; "the Bank of Norland's 40 members": the bank.
function behindPreposition(tokens: Tokens, first: number, last: number): number {
  for (let at = last - 1; at > first; at--)
    if (lowerAt(tokens, at) === 'of' ? !isCapital(tokens[at - 1]) : prepositions.at(tokens, at)) return at + 1
  return first
}
const prepositions = words('in on at for from with by to against behind outside inside near between under surrounding')

// "half of the party's 40 members"
const shares = words('half third thirds quarter quarters fifth percent % cent most all majority')

/** `country` in "the country's 2,100 schools": who stands before the number up to `last`. */
function ownerOfNumber(tokens: Tokens, last: number, floor: number): Phrase | undefined {
  let at = last
  while (at > floor && (tokens[at]?.kind === 'number' || isScale(tokens, at))) at--
  // "its roughly 2,100 schools"
  while (at > floor && at < last && adverbs.at(tokens, at)) at--
  return at < last ? ownerAt(tokens, at, floor) : undefined
}

/** `firm` in "the firm's $5 million loss": who owns what stands behind the sign of possession at `at`. */
function ownerAt(tokens: Tokens, at: number, floor: number): Phrase | undefined {
  const owner = possessives.at(tokens, at) ? phraseBefore(tokens, at - 1, floor) : undefined
  return owner && { first: behindPreposition(tokens, owner.first, at - 1), last: owner.last }
}

// "payment in agents' fees"
const opening = words('in at for from to on of')

const endings = words("'s ’s")
const apostrophes = words("' ’")

/** A measure that is a name is its own subject: "China accounted for 38 percent"; what is counted is not. */
const properName = ({ tokens }: Document, phrase: Phrase, reading: Reading): Phrase | undefined =>
  phrase.first < reading.first && isName(tokens, phrase) ? phrase : undefined
