import type { Comparator, Document } from '../types.ts'
import type { Amount } from './amounts.ts'
import { lowerAt, toWords, words } from './neighbours.ts'

/** How an amount is compared: `nearly` → `~`, `at least` → `>`, `up to` → `<`, `rose by` → `up`. */
export function comparatorOf({ tokens }: Document, { first, last, numeral }: Amount): Comparator {
  const written = before(tokens, first) ?? after(tokens, last)
  const bound = written?.comparator
  if (bound === '>' || bound === '<') return bound
  if (numeral.form === 'factor') return lowerAt(tokens, numeral.first) === 'halved' ? 'down' : 'up'
  return directionBefore(tokens, written?.first ?? first) ?? directionAfter(tokens, last) ?? bound ?? '='
}

type Tokens = Document['tokens']
type Written = { readonly comparator: Comparator; readonly first: number }

const phrases: ReadonlyMap<string, Comparator> = new Map(
  Object.entries({
    '~': 'about,around,approximately,approx,approx.,roughly,nearly,almost,some,circa,ca.,~,≈,close to,an estimated,estimated,near,barely,virtually,as long as,somewhere around,in the region of,to the tune of,an average of,on average',
    '>': 'more than,over,above,at least,exceeding,exceeded,exceeds,in excess of,upwards of,upward of,no fewer than,no less than,not less than,as many as at least,greater than,greater than or equal to,more than or equal to,higher than,larger than,a minimum of,surpassing,surpassed,topping,topped,beyond,>,≥,well over,just over,north of,longer than,over the age of,above the age of',
    '<': 'less than,less than or equal to,fewer than,under,below,up to,at most,no more than,not more than,as much as,as many as,as high as,a maximum of,maximum of,lower than,smaller than,<,≤,just under,just below,well under,well below,within,shorter than,younger than,under the age of,below the age of',
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

function before(tokens: Tokens, first: number): Written | undefined {
  const from = articles.at(tokens, first - 1) && !phrases.has(lowerAt(tokens, first - 1)) ? first - 1 : first
  if (!closing.at(tokens, from - 1)) return undefined
  for (const count of lengths.get(lowerAt(tokens, from - 1)) ?? []) {
    const comparator = phrases.get(join(tokens, from - count, from))
    // "went up to £3": a level that it reached, no bound.
    if (comparator === '<' && count === 2 && isRising(tokens, from)) return undefined
    if (comparator) return { comparator, first: from - count }
  }
  return undefined
}

const isRising = (tokens: Tokens, from: number): boolean =>
  lowerAt(tokens, from - 2) === 'up' && lowerAt(tokens, from - 1) === 'to' && risers.at(tokens, from - 3)
const risers = words('went goes go gone going moved moves moving crept edged ticked inched shot')

const join = (tokens: Tokens, from: number, to: number): string => {
  let joined = lowerAt(tokens, from)
  for (let index = from + 1; index < to; index++) joined += ` ${lowerAt(tokens, index)}`
  return joined
}

function after(tokens: Tokens, last: number): Written | undefined {
  const one = lowerAt(tokens, last + 1)
  if (one === '+') return { comparator: '>', first: last }
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

const ups = words(
  'rose rise rises rising risen grew grow grows growing grown increase increases increased increasing gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surging soared soar soaring advanced advance advances advancing added adding up leapt leaped rallied expanded swelled higher raised spiked boosted edged_up ticked_up accelerated appreciated rebounded improved',
)
const downs = words(
  'fell fall falls falling fallen dropped drop drops dropping declined decline declines declining lost lose loses losing slid slide sliding decreased decrease decreases decreasing shed sheds plunged plunge plunging plummeted plummet plummeting tumbled tumble tumbling sank sink sinking slipped slip slipping dipped dip dipping down shrank shrunk lower cut cuts slashed reduced contracted eased crashed dived retreated weakened depreciated narrowed slumped slump slumping',
)
const between = words(
  'about a an the around further another nearly almost just only some roughly sharply steadily slightly approximately up down more record staggering whopping whole total of annual well to',
)
const levels = words('to from at of')

/** Whether the words before are a change by the amount; a level after "to" is none. */
function directionBefore(tokens: Tokens, first: number): Comparator | undefined {
  for (let index = first - 1; index >= first - 5; index--) {
    const word = lowerAt(tokens, index)
    if (word === 'by') return nearVerb(tokens, index) ?? transitiveBefore(tokens, index)
    if (levels.at(tokens, index) && !(word === 'to' && index < first - 1)) return undefined
    // "made up 72 percent"
    if (word === 'up' && making.at(tokens, index - 1)) return undefined
    if (word === 'down' && felling.at(tokens, index - 1)) return undefined
    if (ups.at(tokens, index)) return 'up'
    if (downs.at(tokens, index)) return 'down'
    if (!between.at(tokens, index) && !word.endsWith('ly')) return undefined
  }
  return undefined
}
const making = words('made make makes making')

// "shot down 19 drones"
const felling = words(
  'shot shoot shoots shooting brought bring tore torn turned turn turns shut chopped knocked gunned',
)

const nearVerb = (tokens: Tokens, by: number): Comparator | undefined => {
  if (ups.at(tokens, by - 1)) return 'up'
  return downs.at(tokens, by - 1) ? 'down' : undefined
}

/** "raised its budget by 5 percent": the verb stands before its object. */
function transitiveBefore(tokens: Tokens, by: number): Comparator | undefined {
  for (let index = by - 1; index >= by - 8; index--) {
    if (breaks.at(tokens, index)) return undefined
    if (ups.at(tokens, index) || raises.at(tokens, index)) return 'up'
    if (downs.at(tokens, index) || lowers.at(tokens, index)) return 'down'
  }
  return undefined
}
const breaks = words(', ; : . and while but')
const raises = words('raise raises raising boost boosts lift lifts lifted hike hikes hiked')
const lowers = words('reduce reduces reducing slash trim trimmed halve shrink')

function directionAfter(tokens: Tokens, last: number): Comparator | undefined {
  const word = lowerAt(tokens, last + 1)
  if (word === 'higher') return 'up'
  return word === 'lower' ? 'down' : undefined
}
