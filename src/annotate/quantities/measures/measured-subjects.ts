import { upOrDown } from '../changes/direction-words.ts'
import { isBareVerb } from '../phrases/bare-verbs.ts'
import { indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { verbStart } from '../phrases/verb-start.ts'
import { adverbs, auxiliaries, beForms, changeVerbs, levelVerbs, moneyNominals, nominals } from '../phrases/verbs.ts'
import { agentOf } from '../subjects/agents.ts'
import { isYear } from '../times/date-parts.ts'
import { asSubject, isGuess, type Site, type Way } from './measured-site.ts'
import { ofKind } from './of-kind.ts'
import { passedFrom } from './passed-over.ts'
import { isPriceMove } from './price-moves.ts'
import { asSubjectOrTaker } from './takers.ts'

/** `NATO members' military spending already accounted for 55 percent`: the subject of the verb before the number. */
export const verbSubject: Way = ({ tokens, clause, reading }) => {
  const { first, form } = reading
  // "changed from the 13 percent who said so"
  if (form === 'percent' && lowerAt(tokens, reading.last + 1) === 'who') return undefined
  const sums = form === 'money'
  for (let index = first - 1; index >= Math.max(clause.first, first - 12); index--) {
    const word = lowerAt(tokens, index)
    // "ended the year with $5 million in cash"
    if (sums && word === 'with' && ofKind({ tokens, clause, reading, verb: undefined })) return undefined
    if (sums && moneyNominals.has(word) && !isPriceMove(tokens, reading)) return undefined
    // "made $5 million in profit": what kind of money it is, says it all.
    // "was $5 million in debt"
    const isOwing = beForms.at(tokens, index) && debts.at(tokens, reading.last + 2)
    const kind =
      sums && (isOwing || making.at(tokens, index)) ? ofKind({ tokens, clause, reading, verb: index }) : undefined
    if (kind) return kind
    // "ended the session up 14 points", "closed the day 14 points lower"
    const ended = endedBefore(tokens, upOrDown.at(tokens, index) ? index - 1 : index)
    if (ended !== undefined) return asSubject(agentOf(tokens, ended, clause))
    // "rose more than expected to 5 percent", "rose faster than forecast, to 5"
    if (expected.at(tokens, index) && lowerAt(tokens, index - 1) === 'than') {
      index -= 2
      continue
    }
    // "closed down 5 percent": the verb is the word before.
    if (upOrDown.at(tokens, index) && isChange(tokens, index - 1)) continue
    // "an estimated £45 million"
    if (guessed.at(tokens, index) && indefinite.at(tokens, index - 1)) return undefined
    // "Larkspur added 5 percent", where "added 5 percent of the milk" has an object
    if (gaining.at(tokens, index) && form === 'percent' && !/^(?:of|more)$/u.test(lowerAt(tokens, reading.last + 1)))
      return asSubject(agentOf(tokens, index, clause))
    // "sits at 85 percent support", "sits at a desk eight hours a day"
    if (staying.at(tokens, index) && (form === 'duration' || isNounBehind(tokens, reading.last + 1))) return undefined
    if (isChange(tokens, index) && !nominals.has(word)) {
      const agent = agentOf(tokens, index, clause)
      return isGuess(tokens, index, agent) ? undefined : asSubjectOrTaker(tokens, index, reading, agent)
    }
    const passed = passedFrom(tokens, index, first, clause.first)
    if (passed === undefined) return undefined
    index = passed
  }
  return undefined
}

const debts = words('debt arrears')
const making = words('made makes make took takes take generated generates generate')
const expected = words('expected forecast anticipated predicted projected')
const gaining = words('added adds')
function endedBefore(tokens: Site['tokens'], session: number): number | undefined {
  if (lowerAt(tokens, session + 1) === 'with') return undefined
  if (isYear(lowerAt(tokens, session)) && ending.at(tokens, session - 1)) return session - 1
  const isSession = sessions.at(tokens, session) && lowerAt(tokens, session - 1) === 'the'
  return isSession && ending.at(tokens, session - 2) ? session - 2 : undefined
}
const sessions = words('day session week month quarter year')
const ending = words('ended ends ending closed closes closing finished finishes finishing end close finish')

const isChange = (tokens: Site['tokens'], at: number): boolean =>
  (levelVerbs.at(tokens, at) && !(lowerAt(tokens, at) === 'settled' && lowerAt(tokens, at + 1) === 'for')) ||
  // "trade grew, accounting for 5 percent of the total"
  (lowerAt(tokens, at - 1) === ',' &&
    ((lowerAt(tokens, at) === 'accounting' && lowerAt(tokens, at + 1) === 'for') ||
      (lowerAt(tokens, at) === 'making' && lowerAt(tokens, at + 1) === 'up') ||
      lowerAt(tokens, at) === 'representing')) ||
  // "rents soared this year, briefly hitting $90"
  ((attaining.at(tokens, at) || (trading.at(tokens, at) && lowerAt(tokens, at + 1) === 'at')) &&
    lowerAt(tokens, verbStart(tokens, at, 0) - 1) === ',') ||
  // "fleets are responsible for 5 percent of it"
  (lowerAt(tokens, at) === 'responsible' && lowerAt(tokens, at + 1) === 'for' && auxiliaries.at(tokens, at - 1)) ||
  // "profit amounting to $5"
  (lowerAt(tokens, at) === 'amounting' && lowerAt(tokens, at - 1) !== ',') ||
  // "sits at 5 percent", "to stay between 50 and 60 dollars"
  (staying.at(tokens, at) && bounds.at(tokens, lowerAt(tokens, at + 1) === 'just' ? at + 2 : at + 1)) ||
  changeVerbs.at(tokens, at) ||
  isBareVerb(tokens, at) ||
  // "were revised upwards by"
  (lowerAt(tokens, at) === 'revised' && auxiliaries.at(tokens, at - 1)) ||
  (yielding.at(tokens, at) && tokens[at + 1]?.kind === 'number') ||
  // "growth is seen at 5 percent"
  ((auxiliaries.at(tokens, at - 1) || (lowerAt(tokens, at) === 'running' && auxiliaries.at(tokens, at - 2))) &&
    // "was trading 5 percent higher"
    (lowerAt(tokens, at) === 'trading' || (putting.at(tokens, at) && lowerAt(tokens, at + 1) === 'at')))

const isNounBehind = (tokens: Site['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'word' && !behind.at(tokens, at) && !adverbs.at(tokens, at)
const behind = words(
  'in on at by after when as and or but since during near from across to so while of with before throughout this last next through until if although amid compared according',
)
const staying = words('sits sat sit stays stayed stay hovers hovered hover hovering')
const bounds = words('at between above below under over near around')
const putting = words('reported recorded listed running seen put projected pegged retained kept left')
const trading = words('trading closing finishing ending settling')
const attaining = words('reaching hitting topping touching')
// "the bonds yield 5 percent", where the yield is a noun
const yielding = words('yield yields yielded')
const guessed = words('estimated expected forecast')
