import type { Modality } from '../../types.ts'
import { valuesOf } from '../../vocabulary.ts'
import { words } from '../phrases/neighbours.ts'

/** Words of what somebody wants to come true. */
export const targets = words(
  'target targets targeted goal goals aim aims aimed aiming pledge pledged pledges pledging commit commits committed committing urge urged urges urging should must demand demands demanded demanding call calls called calling ought need needs push pushing pushed promise promised promises vow vowed vows require requires required objective ambition propose proposed proposes plan plans planned planning intend intends intended seek seeks sought seeking',
)
/** Verbs of wanting, which tell of a number only with what stands behind them. */
export const wishes = words('want wants wanted hope hopes hoped wish agree agreed agrees')
const forecasts = words(
  'will would forecast forecasts forecasting expect expects expected expecting predict predicts predicted predicting projecting project projected projects projection likely could may might seen sees estimate-for outlook anticipate anticipates anticipated anticipating',
)
const denials = words('deny denies denied denying reject rejects rejected rejecting never false untrue')

/** What a word says about the numbers behind it; a wish and a bare "to" only with what stands around them. */
export const signals: ReadonlyMap<string, Modality | 'wish' | 'to'> = new Map(
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

/** What a word, given by its number, says about the numbers behind it. */
export const signalOf = valuesOf(signals)
