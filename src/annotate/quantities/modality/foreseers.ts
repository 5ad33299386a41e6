import type { Document } from '../../types.ts'
import { endsBefore, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import type { Reading } from '../readings.ts'

type Tokens = Document['tokens']

/** Who foresees figures that are not theirs. */
export const foreseers = words(
  'investors forecasters analysts economists experts scientists researchers officials traders meteorologists pollsters',
)

/** Verbs of what they do. */
export const guessing = words(
  'expect expects expected forecast forecasts predict predicts predicted project projects projected fear fears feared see sees expecting forecasting predicting projecting anticipate anticipates anticipated anticipating looking',
)

/** Whether those who foresaw a figure stand at a token: "the 2 percent climb analysts had expected". */
export const areForeseeing = (tokens: Tokens, at: number): boolean =>
  foreseers.at(tokens, at) && foreseen.at(tokens, verbBehind(tokens, at))

/** Whether those who foresaw a figure end what is said of it: "five times the 1,500 economists expected". */
export const isForeseenBy = (tokens: Tokens, at: number): boolean =>
  areForeseeing(tokens, at) && endsBefore(tokens, verbBehind(tokens, at) + 1, joints)
const joints = words('and but in for from')

const verbBehind = (tokens: Tokens, at: number): number => (helping.at(tokens, at + 1) ? at + 2 : at + 1)
const helping = words('had have')
const foreseen = words('expected expect forecast predicted projected anticipated estimated')

/** Whether a participle tells when a figure was foreseen: "down from the 305 million forecast in May". */
export const isForeseenThen = (tokens: Tokens, at: number): boolean =>
  foreseen.at(tokens, at) && then.at(tokens, at + 1)
const then = words('in by last earlier for on a')

/** Whether a number is what others had foreseen for what was just told: "Analysts had expected $5 million." */
export const isForeseen = (tokens: Tokens, from: number, { first, last }: Reading): boolean =>
  foreseers.at(tokens, from) &&
  first - from < 10 &&
  isExpecting(tokens, beforeAdverbs(tokens, first - 1, from, foreseen)) &&
  endsBefore(tokens, last + 1, behindForecast)
const isExpecting = (tokens: Tokens, at: number): boolean => foreseen.at(tokens, at) || foreseeing.at(tokens, at)
const foreseeing = words('expecting estimating forecasting predicting projecting anticipating')
const behindForecast = words('according on and but')

/** Whether others foresaw a number for what the one before tells: "rose to $5 million, while analysts had expected $6 million". */
export function isForeseenBeside(tokens: Tokens, from: number, reading: Reading): boolean {
  for (let at = reading.first - 3; at > from && at > reading.first - 11; at--)
    if (contrasts.at(tokens, at)) return isForeseen(tokens, at + 1, reading)
  return false
}
const contrasts = words('while but whereas and ;')
