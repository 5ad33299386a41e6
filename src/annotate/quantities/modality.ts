import type { Document, Modality } from '../types.ts'
import { valuesOf } from '../vocabulary.ts'
import type { Clause } from './clauses.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import { isChangeFrom } from './change-from.ts'
import type { Reading } from './readings.ts'
import { owners, possessives } from './determiners.ts'
import { flagOf, hasFlag } from '../flags.ts'

/** Whether a number is asserted, wanted, foreseen, denied or asked, by the words of its clause and the end of its sentence. */
export function modalityOf(document: Document, { first }: Clause, reading: Reading, end: number): Modality {
  const { tokens } = document
  if (tokens[end]?.text === '?') return 'question'
  // "should rise to 5 percent, up from 3": what was is a fact.
  if (isChangeFrom(tokens, reading.first)) return 'asserted'
  if (reading.form === 'count' && isGiven(tokens, reading.first - 1)) return 'asserted'
  for (let index = reading.first - 1; index >= first; index--) {
    if (!hasFlag(document, index, telling) && !hasFlag(document, index - 1, comma)) continue
    const modality = signalOf(tokens[index]?.word ?? 0)
    // "will close, blaming a 5 percent fall": what a participle adds is a fact.
    // "will close after the council cut 5 percent": so does what came before.
    if (index < reading.first - 3 && lowerAt(tokens, index) === 'after') break
    if (!modality && lowerAt(tokens, index - 1) === ',' && lowerAt(tokens, index).endsWith('ing')) break
    if (!modality || (modality === 'forecast' && isNoun(tokens, index)) || isThing(tokens, index)) continue
    if (modality === 'denied' || modality === 'forecast' || modality === 'target') return modality
    const next = lowerAt(tokens, index + 1)
    if (modality === 'wish' ? next === 'to' : bareVerb.has(next) && isWanted(tokens, first, index)) return 'target'
  }
  return lowerAt(tokens, first - 1) === 'that' ? heldBy(lowerAt(tokens, first - 2)) : 'asserted'
}

/** What the verb before "that" makes of the whole clause: "denied that", "expects that". */
function heldBy(verb: string): Modality {
  const modality = signals.get(verb)
  return modality === 'denied' || modality === 'forecast' || modality === 'target' ? modality : 'asserted'
}

// "It would ask its 4,500 members": that it has so many is no forecast.
const isGiven = (tokens: Document['tokens'], before: number): boolean =>
  lowerAt(tokens, before) === 'the' || owners.at(tokens, before) || possessives.at(tokens, before)

const targets = words(
  'target targets targeted goal goals aim aims aimed aiming pledge pledged pledges pledging commit commits committed committing urge urged urges urging should must demand demands demanded demanding call calls called calling ought need needs push pushing pushed promise promised promises vow vowed vows require requires required objective ambition propose proposed proposes plan plans planned planning intend intends intended seek seeks sought seeking',
)
const wishes = words('want wants wanted hope hopes hoped wish agree agreed agrees')
const forecasts = words(
  'will would forecast forecasts forecasting expect expects expected expecting predict predicts predicted project projected projects projection likely could may might estimate-for outlook anticipate anticipates anticipated',
)
const isThing = (tokens: Document['tokens'], index: number): boolean =>
  isName(tokens, index) ||
  isScored(tokens, index) ||
  isShoved(tokens, index) ||
  isNamed(tokens, index) ||
  isSpokenOf(tokens, index) ||
  isTrade(tokens, index)

// "sold at Target": a name, where no sentence begins.
const isName = (tokens: Document['tokens'], index: number): boolean =>
  isCapital(tokens[index]) && /^[\p{L},]/u.test(lowerAt(tokens, index - 1))

// "pushed temperatures to 46C", where "pushed for 5 percent" is a wish.
const isShoved = (tokens: Document['tokens'], index: number): boolean =>
  lowerAt(tokens, index).startsWith('push') && !pushedFor.at(tokens, index + 1)
const pushedFor = words('for to')

// "called his stay the best", where "called for 5 percent" is a wish.
const isNamed = (tokens: Document['tokens'], index: number): boolean =>
  lowerAt(tokens, index) === 'called' && !calledFor.at(tokens, index + 1)
const calledFor = words('for on upon')

// "support for the plan stood at 68 percent"
const isSpokenOf = (tokens: Document['tokens'], index: number): boolean =>
  wishNouns.at(tokens, index) && pointing.at(tokens, index - 1) && tying.at(tokens, index - 2)
const wishNouns = words('plan plans call calls demand demands pledge pledges promise promises target push')
const pointing = words('the this that its their his her')
const tying = words('for against behind on about of with under')

// "demand for steel rose": what people buy is not what they ask for.
const isTrade = (tokens: Document['tokens'], index: number): boolean =>
  lowerAt(tokens, index) === 'demand' && !demanded.at(tokens, index + 1)
const demanded = words('that to a an the more')

// "two goals down", "22 goals in 31 games": no wish, which is a goal of something or is to do it.
const isScored = (tokens: Document['tokens'], index: number): boolean =>
  goals.at(tokens, index) && !wished.at(tokens, index + 1)
// May is a month as well, and a project is mostly a thing.
const isNoun = (tokens: Document['tokens'], index: number): boolean => {
  const word = lowerAt(tokens, index)
  if (word === 'may') return index > 0 && isCapital(tokens[index]) && !opening.at(tokens, index - 1)
  if (word !== 'project' && word !== 'projects') return false
  const before = lowerAt(tokens, index - 1)
  const named = isCapital(tokens[index - 1]) && !/^(?:the|an?|this|that|these|all)$/u.test(before)
  return !(named || /^(?:to|it|they|we|also|now)$/u.test(before))
}
const goals = words('goal goals')
const wished = words('of to for is was are were')
const opening = words('. ? ! : “ "')

const denials = words('deny denies denied denying reject rejects rejected rejecting never false untrue')
const bareVerb = words('raise increase boost lift cut reduce bring double spend invest reach meet')

/** What a word says about the numbers behind it; a wish and a bare "to" only with what stands around them. */
const signals: ReadonlyMap<string, Modality | 'wish' | 'to'> = new Map(
  (
    [
      ['to', ['to']],
      ['wish', wishes],
      ['target', targets],
      ['forecast', forecasts],
      ['denied', denials],
    ] as const
  ).flatMap(([modality, list]) => [...list].map((word) => [word, modality] as const)),
)

const signalOf = valuesOf(signals)

// Most words are told by these alone: they are no signal, no "after", and no participle behind a comma.
const telling = flagOf([...signals.keys(), 'after'])
const comma = flagOf([','])

const isWanted = (tokens: Document['tokens'], first: number, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(first, index - 8); at--)
    if (targets.at(tokens, at) || wishes.at(tokens, at)) return true
  return false
}
