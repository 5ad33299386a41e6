import type { Comparator, Document } from '../../types.ts'
import { isOrSo } from '../numerals/or-so.ts'
import { isGlued, lowerAt, toWords, words } from '../phrases/neighbours.ts'
import { isSpan } from '../times/over-span.ts'
import type { Amount } from '../units/amounts.ts'
import { directionOf } from './directions.ts'

/** How an amount is compared: `nearly` → `~`, `at least` → `>`, `up to` → `<`, `rose by` → `up`. */
export function comparatorOf({ tokens }: Document, amount: Amount): Comparator {
  const { first, last, numeral } = amount
  const written = before(tokens, first, last) ?? after(tokens, isOrSo(tokens, numeral.last) ? numeral.last : last)
  const bound = written?.comparator
  if (bound === '>' || bound === '<') return bound
  if (numeral.form === 'factor') return lowerAt(tokens, numeral.first).startsWith('halve') ? 'down' : 'up'
  return directionOf(tokens, written?.first ?? first, amount) ?? bound ?? '='
}

type Tokens = Document['tokens']
type Written = { readonly comparator: Comparator; readonly first: number }

const phrases: ReadonlyMap<string, Comparator> = new Map(
  Object.entries({
    '~': 'about,around,approximately,approx,approx.,roughly,nearly,almost,some,circa,ca.,~,≈,close to,close on,an estimated,estimated,near,barely,virtually,as long as,somewhere around,in the region of,to the tune of,an average of,on average',
    '>': 'more than,over,above,at least,exceeding,exceeded,exceeds,in excess of,upwards of,upward of,no fewer than,no less than,not less than,as many as at least,greater than,greater than or equal to,more than or equal to,higher than,larger than,a minimum of,minimum,surpassing,surpassed,topping,topped,exceed,surpass,to top,will top,would top,could top,likely top,beyond,>,≥,well over,just over,north of,longer than,over the age of,above the age of',
    '<': 'less than,less than or equal to,fewer than,under,below,up to,at most,no more than,not more than,as much as,as many as,as high as,a maximum of,maximum of,lower than,smaller than,just shy of,just short of,maximum,<,≤,just under,just below,well under,well below,within,shorter than,younger than,not exceed,not surpass,not to exceed,under the age of,below the age of',
  }).flatMap(([comparator, list]) => list.split(',').map((phrase) => [phrase, comparator as Comparator] as const)),
)

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)
const lengthOf = (phrase: string): number => phrase.split(' ').length
const closing = toWords([...phrases.keys()].map(lastWord))

/** How many words the phrases have that end with a word, the longest first. */
const lengths = new Map(
  [...closing].map((word) => {
    const ending = [...phrases.keys()].filter((phrase) => lastWord(phrase) === word)
    return [word, [...new Set(ending.map(lengthOf))].sort((a, b) => b - a)] as const
  }),
)
const articles = words('a an only just another')

function before(tokens: Tokens, first: number, last: number): Written | undefined {
  const from = articles.at(tokens, first - 1) && !phrases.has(lowerAt(tokens, first - 1)) ? first - 1 : first
  if (!closing.at(tokens, from - 1)) return undefined
  for (const count of lengths.get(lowerAt(tokens, from - 1)) ?? []) {
    const comparator = phrases.get(join(tokens, from - count, from))
    // "went up to £3": a level that it reached, no bound.
    if (comparator === '<' && count === 2 && isRising(tokens, from)) return undefined
    if (comparator && isTopic(tokens, from - 1)) return undefined
    // "an increase of 5 percent over $9 million"
    const isBase = lowerAt(tokens, from - 1) === 'over' && percents.at(tokens, from - 2)
    if (comparator && count === 1 && (isBase || isSpan(tokens, from - 1, last))) return undefined
    if (comparator) return { comparator, first: from - count }
  }
  return undefined
}

const percents = words('% percent cent pct points point times')

// "was clear about one thing", "spoke about two boats", "handed over $5"
const isTopic = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'about'
    ? speaking.at(tokens, at - 1)
    : lowerAt(tokens, at) === 'over' && handing.at(tokens, at - 1)
const handing = words('hand hands handed handing')
const speaking = words(
  'clear talk talks talked talking speak speaks spoke speaking think thinking worry worried concerned complain complained complaints hear heard learn learned book story stories information question questions news',
)

const isRising = (tokens: Tokens, from: number): boolean =>
  lowerAt(tokens, from - 2) === 'up' && lowerAt(tokens, from - 1) === 'to' && risers.at(tokens, from - 3)
const risers = words(
  'went goes go gone going moved moves moving crept edged ticked inched shot pick picks picked picking sped',
)

const join = (tokens: Tokens, from: number, to: number): string => {
  let joined = lowerAt(tokens, from)
  for (let index = from + 1; index < to; index++) joined += ` ${lowerAt(tokens, index)}`
  return joined
}

function after(tokens: Tokens, last: number): Written | undefined {
  const one = lowerAt(tokens, last + 1)
  // "90+%"
  if (lowerAt(tokens, last) === '%' && lowerAt(tokens, last - 1) === '+') return { comparator: '>', first: last }
  if ((one === '+' && isGlued(tokens, last)) || (one === '-' && lowerAt(tokens, last + 2) === 'plus'))
    return { comparator: '>', first: last }
  if (one === '-' && lowerAt(tokens, last + 2) === 'odd') return { comparator: '~', first: last }
  if (one !== 'or') return undefined
  if (upward.at(tokens, last + 2)) return { comparator: '>', first: last }
  if (downward.at(tokens, last + 2)) return { comparator: '<', first: last }
  return lowerAt(tokens, last + 2) === 'so' ? { comparator: '~', first: last } : undefined
}
const upward = words('more over above older higher greater')
const downward = words('less fewer under below younger lower')

/** Whether an amount gives the one before it in another unit: `190 points, or 0.6 percent`. */
export function restates({ tokens }: Document, { last }: { last: number }, { first }: { first: number }): boolean {
  return lowerAt(tokens, first - 1) === 'or' && (lowerAt(tokens, last + 1) === ',' ? last + 3 : last + 2) === first
}
