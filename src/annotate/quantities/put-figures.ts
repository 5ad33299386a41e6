import { words } from './phrases/neighbours.ts'

/** Nouns of figures that somebody puts at a number: "put the death toll at 400". */
export const putFigures = words(
  'number cost costs price value total toll losses damage figure share proportion rate amount bill chance chances odds probability likelihood deficit surplus debt growth inflation unemployment turnout population valuation turnover budget',
)
