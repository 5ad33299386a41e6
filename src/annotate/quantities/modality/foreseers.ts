import type { Document } from '../../types.ts'
import { endsBefore, words } from '../phrases/neighbours.ts'

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
