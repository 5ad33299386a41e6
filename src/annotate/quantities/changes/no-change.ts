import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Amount } from '../units/amounts.ts'
import { betweenVerb } from './direction-words.ts'

type Tokens = Document['tokens']

/** Whether what a verb of change takes is no change: "grows 15 hectares of rice", "raised $5 million", "lost five games". */
export const isNoChange = (tokens: Tokens, first: number, amount: Amount): boolean =>
  isGrown(tokens, first, amount) ||
  isCollected(tokens, first, amount) ||
  isTimed(tokens, first, amount) ||
  isPlayed(tokens, first, amount)

const isGrown = (tokens: Tokens, first: number, { form }: Amount): boolean =>
  (form === 'measure' || form === null) && growing.at(tokens, first - 1)
const growing = words('grow grows grew growing grown')

// "raised $5 million", where "raised fares by $5" is a change
const isCollected = (tokens: Tokens, first: number, { form }: Amount): boolean =>
  form === 'money' && collecting.at(tokens, first - (betweenVerb.at(tokens, first - 1) ? 2 : 1))
const collecting = words('raise raises raised raising')

// "fell six minutes after the start"
const isTimed = (tokens: Tokens, first: number, { form, last }: Amount): boolean =>
  form === 'duration' && apart.at(tokens, last + 1) && lowerAt(tokens, first - 1) !== 'by'
const apart = words('after before later earlier ago into')

// "lost five games", "lost five of their last seven"
const isPlayed = (tokens: Tokens, first: number, { form, last }: Amount): boolean =>
  form === null &&
  losing.at(tokens, first - 1) &&
  (games.at(tokens, last + 1) || (lowerAt(tokens, last + 1) === 'of' && latest.at(tokens, last + 3)))
const losing = words('lose loses lost losing')
const games = words('games matches sets frames bouts fights times races finals semi-finals')
const latest = words('last first past previous')
