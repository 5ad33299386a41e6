import type { Document } from '../../types.ts'
import type { Numeral } from '../numerals/numerals.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { UnitFound } from './unit-phrases.ts'

type Tokens = Document['tokens']

/** Pounds are money where the sum is large or the sentence speaks of paying, otherwise a weight. */
export function poundsAsMoney({ tokens }: Document, numeral: Numeral, found: UnitFound): UnitFound {
  if (found.unit.name !== 'lb' || !pounds.at(tokens, found.last)) return found
  // "2.5 billion pounds of copper"
  if (lowerAt(tokens, found.last + 1) === 'of' && goods.at(tokens, found.last + 2)) return found
  const isMoney = numeral.scale >= 1e6 || isPaidBehind(tokens, found.last) || isPaidBefore(tokens, numeral)
  return isMoney ? { ...found, unit: { name: 'GBP', form: 'money' } } : found
}
const pounds = words('pound pounds')
const goods = words(
  'copper gold silver lead zinc nickel uranium lithium cobalt steel iron beef pork chicken poultry meat fish seafood shrimp lobster cheese butter milk sugar coffee cocoa cotton corn rice wheat potatoes fruit vegetables food nuts almonds wool cocaine heroin marijuana cannabis fentanyl methamphetamine explosives waste trash garbage rubbish plastic carbon emissions fertilizer ice sand force pressure thrust',
)

const reach = 10

/** The nearest word that tells money or weight from each other, in the clause before. */
function isPaidBefore(tokens: Tokens, { first, value }: Numeral): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    if (weighing.at(tokens, at) || lowerAt(tokens, at) === '.') return false
    if (paying.at(tokens, at)) return true
    // "lost 20 pounds in six weeks"
    if (losing.at(tokens, at)) return (typeof value === 'number' ? value : value[0]) >= 1000
  }
  return false
}

// "40,000 pounds in damages", "1,200 pounds ($1,560)"
const isPaidBehind = (tokens: Tokens, last: number): boolean =>
  (lowerAt(tokens, last + 1) === '(' && signs.at(tokens, last + 2)) ||
  (lowerAt(tokens, last + 1) === 'in' && paying.at(tokens, last + 2)) ||
  // "a 75,000-pound fine"
  (paying.at(tokens, last + 1) && !weighing.at(tokens, last + 1)) ||
  (lowerAt(tokens, last + 1) === 'sterling' && lowerAt(tokens, last + 2) !== '-')
const signs = words('$ € us')

const weighing = words('weigh weighs weighed weighing weight heavy lift lifts lifted lifting')
const losing = words('lost lose loses losing')
const paying = words(
  'spend spends spent spending pay paid pays paying payment payments cost costs costing worth owe owes owed earn earns earned earning earnings raise raised fine fined fines budget funding fund price priced prices sold salary wage wages fee fees loan loans debt debts saved saving savings invest invested investment revenue revenues profit profits turnover grant grants bill bills bail ransom rent rents fare fares ticket tickets tax taxes tariff damages compensation pension pensions reward donated donation donations bonus bet cash charge charged charges deposit mortgage allowance stake stakes premium bid bids penalty penalties shares aid benefits subsidy dollar euro income incomes',
)
