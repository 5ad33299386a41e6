import { tokenAt } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'
import { hint, hintsOf } from '../lexicon/hints.ts'
import { asEmployer } from './employers.ts'
import type { Votes } from './evidence.ts'
import { buildsPlant } from './plants.ts'
import { hasMoved } from './prices.ts'
import { behindTime } from './said-when.ts'

/**
 * Adds what is done by or to a name, from token `first` to `last`, to `votes`: who fines, is owned, has shares or said
 * what it would do is a body, as is a name with a plural verb: "Halden have lost".
 */
export function weighDeeds(tokens: readonly Token[], first: number, last: number, votes: Votes): void {
  const before = tokenAt(tokens, first - 1)
  const after = tokens[last + 1]
  if (before)
    votes.org += asObject(before, tokenAt(tokens, first - 2)) + (first === last ? asEmployer(tokens, first) : 0)
  if (isShared(before, tokenAt(tokens, first - 2))) votes.place -= 2
  if (hasMoved(tokens, first, last)) votes.org += 2.5
  if (isDealer(before?.word ?? 0) && isPriced(tokens, last + 1)) votes.org += 2
  if (!after || after.kind === 'number') return
  if (isBodyVerb((isHave(after.word) ? tokens[last + 2] : after)?.word ?? 0)) votes.org += 1.5
  if (buildsPlant(tokens, last + 1)) votes.org += 2
  if (isPlural(after.word) && isAloneBefore(tokens, first) && tokens[last + 2]?.lower !== 'to') votes.org += 2
  if (isBe(after.word) && isBodyGerund(tokens[last + 2]?.word ?? 0)) votes.org += 1.5
  if (isBe(after.word) && isBodyParticiple(tokens[last + 2]?.word ?? 0)) votes.org += 2
  if (after.text === ',' && isRunning(tokens[last + 2]?.word ?? 0) && tokens[last + 3]?.lower === 'by') votes.org += 2
  weighOwner(tokens, last + 1, votes)
}

// "bought by Halden", "a stake in Halden", "plays for Halden", "the takeover of Halden"
function asObject(before: Token, second: Token | undefined): number {
  const word = second?.word ?? 0
  if (before.lower === 'by') return isBodyPassive(word) ? 1.5 : 0
  if (isTaken(word) && isOfTaken(before.word)) return 2.5
  // "shares of Halden rose"
  if (before.lower === 'of' && isStock(word)) return 2
  if (before.lower === 'for') return isPlaying(word) ? 2 : 0
  return isShared(before, second) ? 3 : 0
}

const isShared = (before: Token | undefined, second: Token | undefined): boolean =>
  before?.lower === 'in' && isShare(second?.word ?? 0)

// Behind a preposition or other names the verb is that of other words: "the men of Halden have", "Vik and Lind are".
function isAloneBefore(tokens: readonly Token[], first: number): boolean {
  if (isBefore(tokenAt(tokens, first - 1)?.word ?? 0)) return false
  for (let at = first - 1; at >= 0 && at > first - farthestAnd; at--) {
    const { text = '', lower = '' } = tokens[at] ?? {}
    if (sentenceEnds.test(text)) return true
    if (lower === 'and' || lower === '&') return false
  }
  return true
}
const farthestAnd = 12
const sentenceEnds = /^[.!?]$/u

// "Halden said it would", "Halden raised its prices", "Vik lost his way"; "said it would be" may be of the weather.
function weighOwner(tokens: readonly Token[], from: number, votes: Votes): void {
  const verb = tokens[from]
  if (verb?.kind !== 'word' || verb.lower !== verb.text) return
  const isSaying = (hintsOf(verb.word) & hint.saying) !== 0
  if (!isSaying && !verb.lower.endsWith('ed') && !isVerb(verb.word)) return
  const behind = isSaying ? behindTime(tokens, from + 1) : from + 1
  const at = isSaying && tokens[behind]?.lower === 'that' ? behind + 1 : behind
  const pronoun = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  const third = tokens[at + 2]?.lower ?? ''
  if (pronoun === 'its') votes.org += 1.5
  if (pronoun === 'his' || pronoun === 'her') votes.person += 1.5
  if (!isSaying || pronoun !== 'it') return
  const isPlanned = isPlan(next?.word ?? 0) && ![third, tokens[at + 3]?.lower, tokens[at + 4]?.lower].some(isBeing)
  if (isPlanned || (isBe(next?.word ?? 0) && isMood(tokens[at + 2]?.word ?? 0))) votes.org += 2
}

const isBeing = (lower: string | undefined): boolean => lower === 'be' || lower === 'been'

// "the sale of the mine to Halden for up to $5 million"
const isPriced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'for' && [1, 2, 3].some((step) => isCurrency(tokens[at + step]?.text ?? ''))
const isCurrency = (text: string): boolean => /^(?:US)?[$£€]$/u.test(text)
const isDealer = memberOf('to by from')
const isTaken = memberOf('acquisition acquisitions takeover takeovers buyout merger bid bids subsidiary')
const isOfTaken = memberOf('of for with')
const isBodyVerb = memberOf(
  'hired hires recruited recruits poached fined fines acquires acquired employs manufactures operates supplies publishes broadcasts produces sells merged',
)
const isBodyPassive = memberOf(
  'bought acquired owned manufactured operated published distributed licensed funded sponsored fined employed insured commissioned',
)
const isBodyParticiple = memberOf(
  'relegated privatised privatized nationalised nationalized headquartered disbanded delisted',
)
const isBodyGerund = memberOf('shedding hiring recalling merging acquiring relocating rebranding')
const isPlaying = memberOf(
  'recorded rode raced play plays played playing sign signs signed signing debut appearance appearances',
)
const isShare = memberOf('shares share stake stakes investor investors shareholder shareholders shareholding')
const isStock = memberOf('shares stock')
const isPlural = memberOf('have are were')
const isBe = memberOf('is was are were')
const isRunning = memberOf('run owned controlled operated chaired founded managed')
const isHave = memberOf('has have had')
const isBefore = memberOf(
  'and or nor of in on at by with from for to near than like as if though over under between among behind against the did do does would should could can may might must will',
)
const isMood = memberOf(
  'disappointed pleased delighted committed confident aware sorry proud concerned saddened unable keen cooperating investigating considering reviewing working looking',
)
const isVerb = memberOf('cut cuts raises lost loses won wins makes made sold kept keeps gave gives took takes')
const isPlan = memberOf('would will had has expects expected plans planned aims aimed hopes hoped intends intended')
