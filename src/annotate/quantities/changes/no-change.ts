import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Amount } from '../units/amounts.ts'
import { betweenVerb } from './direction-words.ts'

type Tokens = Document['tokens']

/** Whether what a verb of change takes is no change: "raised $5 million", "fell six minutes after the start". */
export const isNoChange = (tokens: Tokens, first: number, amount: Amount): boolean =>
  isCollected(tokens, first, amount) || isTimed(tokens, first, amount)

// "raised $5 million", where "raised fares by $5" is a change
const isCollected = (tokens: Tokens, first: number, { form }: Amount): boolean =>
  form === 'money' && collecting.at(tokens, first - (betweenVerb.at(tokens, first - 1) ? 2 : 1))
const collecting = words('raise raises raised raising')

// "fell six minutes after the start"
const isTimed = (tokens: Tokens, first: number, { form, last }: Amount): boolean =>
  form === 'duration' && apart.at(tokens, last + 1) && lowerAt(tokens, first - 1) !== 'by'
const apart = words('after before later earlier ago into')
