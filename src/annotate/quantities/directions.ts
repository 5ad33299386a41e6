import type { Document, Comparator } from '../types.ts'
import type { Amount } from './amounts.ts'
import { lowerAt, words } from './neighbours.ts'

type Direction = Extract<Comparator, 'up' | 'down'>
type Tokens = Document['tokens']

/** Whether the words around an amount make it a change: `rose by 5 percent` → `up`; a level behind "to" is none. */
export const directionOf = (tokens: Tokens, first: number, amount: Amount): Direction | undefined =>
  isGrown(tokens, first, amount) || isCollected(tokens, first, amount)
    ? undefined
    : (directionBefore(tokens, first, amount) ?? directionAfter(tokens, amount.last))

// "grows 15 hectares of rice"
const isGrown = (tokens: Tokens, first: number, { form }: Amount): boolean =>
  (form === 'measure' || form === null) && growing.at(tokens, first - 1)
// "raised $5 million", where "raised fares by $5" is a change
const isCollected = (tokens: Tokens, first: number, { form }: Amount): boolean =>
  form === 'money' && collecting.at(tokens, first - (between.at(tokens, first - 1) ? 2 : 1))
const collecting = words('raise raises raised raising')

const growing = words('grow grows grew growing grown')

const ups = words(
  'rose rise rises rising risen grew grow grows growing grown increase increases increased increasing gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surging soared soar soaring advanced advance advances advancing added adding up leapt leaped rallied expanded swelled higher raised spiked boosted edged_up ticked_up accelerated appreciated rebounded improved firmed strengthened widened widens widening',
)
const downs = words(
  'fell fall falls falling fallen dropped drop drops dropping declined decline declines declining lost lose loses losing slid slide sliding decreased decrease decreases decreasing shed sheds plunged plunge plunging plummeted plummet plummeting tumbled tumble tumbling sank sink sinking slipped slip slipping dipped dip dipping down shrank shrunk lower cut cuts slashed reduced contracted eased softened crashed dived retreated weakened depreciated narrowed slumped slump slumping',
)
const between = words(
  'about a an the around further another nearly almost just only some roughly sharply steadily slightly approximately up down more record staggering whopping whole total of annual well to',
)
const levels = words('to from at of')

function directionBefore(tokens: Tokens, first: number, amount: Amount): Direction | undefined {
  for (let index = first - 1; index >= first - 5; index--) {
    const word = lowerAt(tokens, index)
    if (word === 'by' && isCause(tokens, index)) return undefined
    if (word === 'by') return nearVerb(tokens, index) ?? transitiveBefore(tokens, index)
    if (levels.at(tokens, index)) return undefined
    if (isGivenUp(tokens, index, amount)) return 'down'
    if (isParticle(tokens, index)) return undefined
    if (ups.at(tokens, index)) return 'up'
    if (downs.at(tokens, index)) return 'down'
    if (!between.at(tokens, index) && !word.endsWith('ly')) return undefined
  }
  return undefined
}

// "gave up 4 percent", where what "gave up 4 boats" counts is no change
const isGivenUp = (tokens: Tokens, index: number, { form, unit }: Amount): boolean =>
  lowerAt(tokens, index) === 'up' &&
  giving.at(tokens, index - 1) &&
  (form === 'percent' || unit === 'point' || unit === 'cent')
const giving = words('gave give gives giving given')

// "made up 72 percent", "shot down 19 drones"
const isParticle = (tokens: Tokens, index: number): boolean =>
  (lowerAt(tokens, index) === 'up' && taking.at(tokens, index - 1)) ||
  (lowerAt(tokens, index) === 'down' && felling.at(tokens, index - 1))
const taking = words(
  'made make makes making ate eat eats eating take takes took taking taken pick picks picked picking set sets setting use uses used using buy buys bought buying give gives gave giving given break breaks broke call calls called calling hold holds held holding line lined put puts putting pile piled piling rack racks racked snap snaps snapped snapping turn turns turned turning sign signs signed signing round rounds rounded rounding mop mopped swallow swallowed soak soaked soaking blow blew blown build builds built building free freed freeing clean cleaned serve served pay paid pony cough coughed stump stumped wind wound',
)
const felling = words(
  'shot shoot shoots shooting brought bring tore torn turned turn turns shut chopped knocked gunned',
)

const nearVerb = (tokens: Tokens, by: number): Direction | undefined => {
  if (ups.at(tokens, by - 1)) return 'up'
  return downs.at(tokens, by - 1) ? 'down' : undefined
}

// "takings, boosted by 26 home games"
const isCause = (tokens: Tokens, by: number): boolean =>
  lowerAt(tokens, by - 2) === ',' && lowerAt(tokens, by - 1).endsWith('ed') && !isMeasured(tokens, by + 1)

// An amount that is a change, not a number of things.
const isMeasured = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind !== 'number' || tokens[at + 1]?.kind !== 'word' || shares.at(tokens, at + 1)
const shares = words('percent per percentage points point million billion')

/** "raised its budget by 5 percent": the verb stands before its object. */
function transitiveBefore(tokens: Tokens, by: number): Direction | undefined {
  for (let index = by - 1; index >= by - 8; index--) {
    if (breaks.at(tokens, index)) return undefined
    if (ups.at(tokens, index) || raises.at(tokens, index)) return 'up'
    if (downs.at(tokens, index) || lowers.at(tokens, index)) return 'down'
  }
  return undefined
}
const breaks = words(', ; : . and while but')
const raises = words('raise raises raising boost boosts lift lifts lifted hike hikes hiked')
const lowers = words(
  'reduce reduces reducing erode erodes eroded curb curbs curbed lower lowers lowered slash trim trimmed halve shrink',
)

function directionAfter(tokens: Tokens, last: number): Direction | undefined {
  const word = lowerAt(tokens, last + 1)
  if (word === 'higher' || word === 'firmer') return 'up'
  return word === 'lower' || word === 'weaker' ? 'down' : undefined
}
