import { lineBreaksIn } from '../../characters.ts'
import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Amount } from '../units/amounts.ts'
import { amountAt } from '../units/amounts.ts'
import { numeralAt } from './numerals.ts'
import { eitherWay } from './plus-minus.ts'

/** The amount that begins at a token, its sign and currency included: `-5 °C`, `minus-130 degrees`, `US $89`. */
export function signedAmountAt(document: Document, index: number): Amount | undefined {
  for (let at = index; at <= index + 3; at++) {
    const numeral = numeralAt(document, at)
    const amount = numeral && amountAt(document, numeral)
    if (!amount) continue
    const signed = withSign(document, amount)
    return signed.first === index || numeral.first === index ? signed : undefined
  }
  return undefined
}

const dashes = words('- − –')

/** An amount with the minus before it, if that is a sign and no dash. */
export function withSign({ text, tokens }: Document, amount: Amount): Amount {
  const { first, value } = amount
  const before = lowerAt(tokens, first - 1)
  const hyphen = dashes.at(tokens, first - 1) && isGlued(tokens, first - 1)
  const word = hyphen ? lowerAt(tokens, first - 2) : before
  // Not "3 percent, plus or minus 1.5 points".
  const spelled = (word === 'minus' && !eitherWay(tokens, first - 1)) || (word === 'negative' && !hyphen)
  // "-3 percent", "(-3 percent)"
  const isFree = !isGlued(tokens, first - 2) || opening.at(tokens, first - 2)
  const number = tokens[first - 2]?.kind === 'number' ? tokens[first - 2] : undefined
  // Not "3 -2", but in the cells of a table "340", "-2%"
  const isApart = !number || lineBreaksIn(text, number.end, tokens[first - 1]?.start ?? 0) > 1
  const sign = hyphen && isFree && isApart
  if (typeof value !== 'number' || !(spelled || sign)) return amount
  const from = spelled && hyphen ? first - 2 : first - 1
  return { ...amount, first: from, start: tokens[from]?.start ?? amount.start, value: -value }
}

const opening = words('( [')
