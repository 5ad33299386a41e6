import type { Document } from '../../types.ts'
import { isQualifiedChange } from '../changes/change-nouns.ts'
import { isCutNoun } from '../changes/cut-nouns.ts'
import { isCountedPlural } from './counted-plural.ts'
import { determiners, nounTies, phraseOpeners, possessives } from './determiners.ts'
import { isHeadOfOne } from './head-of-one.ts'
import { isMoneyNoun } from './money-nouns.ts'
import { isCapital, isGlued, lowerAt, words } from './neighbours.ts'
import { adverbs, auxiliaries, changeVerbs, levelVerbs } from './verbs.ts'

type Tokens = Document['tokens']

/** "price rise of", "sales growth", "the cut in": a word that could be a verb but goes on as a noun. */
export function isPartOfNoun(tokens: Tokens, index: number): boolean {
  if (tokens[index + 1]?.text === '-' && isGlued(tokens, index)) return true
  if (isQualified(tokens, index)) return true
  if (isCountedPlural(tokens, index) || isQualifiedChange(tokens, index) || isOwned(tokens, index)) return true
  // "their top targets.", where "it targets sales of" goes on
  if (closing.at(tokens, index) && tokens[index + 1]?.kind === 'mark') return true
  if (isCutNoun(tokens, index) || isMoneyNoun(tokens, index)) return true
  if (isHeadOfOne(tokens, index) || closesTied(tokens, index)) return true
  if (cueNouns.at(tokens, index) && subjects.at(tokens, index - 1)) return false
  if (cueNouns.at(tokens, index)) return !reported.at(tokens, index + 1)
  return ambiguous.at(tokens, index) && (isBehindTie(tokens, index) || goesOnAsNoun(tokens, index))
}

const closing = words('targets posts')

// "in unrealised hedge gains,"
const closesTied = (tokens: Tokens, at: number): boolean =>
  ambiguous.at(tokens, at) &&
  tokens[at + 1]?.kind === 'mark' &&
  lowerAt(tokens, at).endsWith('s') &&
  [1, 2, 3].some((back) => openers.at(tokens, at - back) && isSingular(tokens, at - back + 1, at))
const openers = words('in of from with')
function isSingular(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^\p{Ll}{2,}[^s\P{Ll}]$/u.test(tokens[at]?.text ?? '')) return false
  return true
}

// "a dispute over pay", where "those on board cut" has a past.
const isBehindTie = (tokens: Tokens, index: number): boolean =>
  openingTies.at(tokens, index - 1) && !pasts.at(tokens, index)
const openingTies = words('for with over against without about amid on at into in of from between')
const pasts = words('cut cost set')

const reported = words('that he she it they we the a an')
const subjects = words('he she it they we you i who')

// "the risk of heart attack", "200 hours of unpaid work"
const isQualified = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, determiners.at(tokens, index - 2) ? index - 3 : index - 2) === 'of' &&
  (attacks.at(tokens, index) || (acts.at(tokens, index) && quality.test(tokens[index - 1]?.text ?? '')))
const attacks = words('attack attacks')
const acts = words('leave work works use uses need needs pay help support supply trade costs plans reports')
const quality = /^\p{Ll}+(?:al|ic|ive|ous|ful|less|ed|paid|ing)$/u

// "27 votes to 19", "27 yes votes", "nine of Moss's Norwegian plants"
const isOwned = (tokens: Tokens, index: number): boolean =>
  (lowerAt(tokens, index) === 'votes' &&
    tokens[kindsOfVote.at(tokens, index - 1) ? index - 2 : index - 1]?.kind === 'number') ||
  (ambiguous.at(tokens, index) && isCapital(tokens[index - 1]) && possessives.at(tokens, index - 2))

const kindsOfVote = words('yes no electoral popular more fewer extra valid')

/** "the rise in", "fuel costs nearly doubled", "costs to rise": what follows is no object of a verb. */
function goesOnAsNoun(tokens: Tokens, index: number): boolean {
  const next = lowerAt(tokens, index + 1)
  // "voters support increased spending"
  const isBacking = lowerAt(tokens, index) === 'support' && lowerAt(tokens, index - 1).endsWith('s')
  if (nounTies.at(tokens, index + 1) || next === 'worth') return true
  if (isStrongVerb(tokens, index + 1) && !isBacking) return true
  // "a rise in fuel costs and": a word in the plural that a noun behind a preposition runs into.
  if ((next === 'and' || next === 'or') && nounTies.at(tokens, index - 2)) return true
  // "export growth slowed", "the corn export forecast"
  if (grown.at(tokens, index + 1) && growing.at(tokens, index)) return !traders.at(tokens, index - 1)
  // "exports to Ostia grew"
  if (next === 'to' && isCapital(tokens[index + 2]) && traded.at(tokens, index)) return true
  // "costs at the airline rose", where "it costs at least $8" has a verb
  if (next === 'at' && kept.at(tokens, index) && phraseOpeners.at(tokens, index + 2)) return true
  // "cash costs before credits", "pushed borrowing costs to 8 percent"
  if (next === 'before' && kept.at(tokens, index)) return true
  if ((next === 'to' || next === 'from') && lowerAt(tokens, index) === 'costs') return true
  if (next === 'to')
    return (changeVerbs.at(tokens, index + 2) || levelVerbs.at(tokens, index + 2)) && !intending.at(tokens, index)
  return adverbs.at(tokens, index + 1) && isStrongVerb(tokens, index + 2)
}

const growing = words('export import production trade price cost pay')
const grown = words(
  'growth target targets forecast forecasts estimate estimates volume volumes revenue revenues ban bans price prices',
)
const traders = words('to they we you i who that which')
const kept = words('costs sales exports imports prices')
const traded = words('exports imports sales trade')
const ambiguous = words(
  'rise fall increase decrease cut cuts drop gain gains loss growth decline jump surge cost costs plan plans report reports support work works use need needs account accounts set target targets limit estimate estimates forecast price prices value values trade trades exports imports fine fines house houses train trains plant plants host sales start starts hold push lift boost raise spending saving savings earnings pay production import export offer offers issue claim claims warning study figures cover attack attacks vote votes rises falls increases decreases drops declines jumps surges hikes contract contracts trust rail rails',
)
const cueNouns = words(
  'states claims reports notes points comments demands orders promises answers questions calls state claim report note point comment demand order promise answer question call tells counts adds concerns remarks details charges signals',
)
const intending = words('plan plans need needs use hold push start starts offer offers')
const isStrongVerb = (tokens: Tokens, index: number): boolean =>
  auxiliaries.at(tokens, index) ||
  (/\p{Ll}{3}ed$/u.test(lowerAt(tokens, index)) && !adverbs.at(tokens, index)) ||
  pastForms.at(tokens, index) ||
  (!ambiguous.at(tokens, index) && (levelVerbs.at(tokens, index) || changeVerbs.at(tokens, index)))
const pastForms = words('ate took made came became began grew kept left lost saw sent won swallowed absorbed')
