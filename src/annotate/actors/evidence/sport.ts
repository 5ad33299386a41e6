import { isEnglishWord } from '../../english-words.ts'
import { isThe } from '../../function-words.ts'
import type { Document, Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import type { Candidate } from '../candidate.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { signal } from '../lexicon/signals.ts'
import { placePrepositions } from '../lists/place-words.ts'
import { isResult, isScore, playsInResult } from './results.ts'

/**
 * Whether a text reports on matches, and of teams or of others, such as tennis players, by its signals; `null` if it
 * does not. There the name of a country or a town is a team's, unless a preposition says where.
 */
export function sportOf(document: Document, noted: readonly number[]): 'teams' | 'others' | null {
  const { tokens, flags } = document
  const found = new Set<string>()
  let places = 0
  let teams = 0
  for (const at of noted) {
    const told = flags[at] ?? 0
    if (told & signal.score && isResult(tokens, at)) found.add('a result')
    if (told & signal.team) teams++
    if (!(told & signal.sport)) continue
    found.add(tokens[at]?.lower ?? '')
    places++
  }
  if (found.size < leastWords || places * wordsBetween < tokens.length) return null
  return teams > 0 ? 'teams' : 'others'
}

// Two words of sport stand in many a speech; one in a hundred words is no figure of speech.
const leastWords = 3
const wordsBetween = 100

/** Whether a place named at a candidate is its team, by a result beside it or in a sports report: "against Norway", not "in Norway". */
export function isTeam(document: Document, sport: 'teams' | 'others' | null, candidate: Candidate): boolean {
  const { tokens } = document
  const { first, last, named } = candidate
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[last + 1]?.lower ?? ''
  const isWhere = placePrepositions.has(before) || notTeam.has(before)
  if (named !== null && !isWhere && playsInResult(tokens, first, last)) return true
  if (sport === null) return false
  if (named === null && last > first && isClubEnd(tokens, last))
    return !placePrepositions.has(before) && before !== 'of'
  if (isWhere) return false
  const isNation = sport === 'teams' && (sides.has(named?.name ?? '') || named?.kind === 'country')
  return isNation || beforeTeam.has(before) || afterTeam.has(after) || ownsOfTeam(tokens, last + 1)
}

// "Oslo's midfield", but not "Oslo's mayor"
const ownsOfTeam = (tokens: readonly Token[], at: number): boolean =>
  isOfTeam(tokens, isPossessive(tokens, at) ? at + 1 : at)
const isOfTeam = amongSmall(
  'midfield defence defense attack goal goalkeeper keeper striker strikers winger backline frontline bench squad fans supporters players captain equaliser lead',
)

// "Halden Town won at Moss City", but not "a house in Halden Town"
const isClubEnd = among('city town county')
const notTeam: ReadonlySet<string> = new Set(['from', 'at', 'of', ','])
/** The countries that play for themselves within one. */
export const nations: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland'])
// The counties that play cricket.
const sides: ReadonlySet<string> = new Set([
  ...nations,
  ...'Derbyshire Durham Essex Glamorgan Gloucestershire Hampshire Kent Lancashire Leicestershire Middlesex Northamptonshire Nottinghamshire Somerset Surrey Sussex Warwickshire Worcestershire Yorkshire'.split(
    ' ',
  ),
])
const beforeTeam: ReadonlySet<string> = new Set(
  'beat beats beating defeat defeated defeating against over face faced facing host hosted thrash thrashed thrashing eliminated by than'.split(
    ' ',
  ),
)
const afterTeam: ReadonlySet<string> = new Set(
  `beat beats beating defeat defeated won win wins winning lost lose loses losing drew draw draws face faced faces host hosts hosted play played plays score scored scores led trailed started opened resumed restarted declared collapsed were are have coach captain goalkeeper batter batsman batsmen bowler bowlers
  striker midfielder manager defender winger skipper players fans team side`.split(/\s+/u),
)

/**
 * How strongly what stands beside a name speaks for a team where teams play: "beat Halden", "Halden 3-2", "against
 * Halden", "beat Halden by five wickets", "the Rockets, who".
 */
export function forTeam(tokens: readonly Token[], first: number, last: number): number {
  if (isScore(tokens, last + 2)) return isScoreOfSets(tokens, last + 2) ? 0 : 3
  if (first === last && isThe(tokens, first - 1) && tokens[last + 2]?.lower === 'who' && isManyOfTeam(tokens, last))
    return 4
  if (tokens[last + 1]?.lower === 'by' && isMargin(tokens, last + 3)) return 3
  if (!besideTeam.has(tokens[first - 1]?.lower ?? '') && !deedsOfTeams.has(tokens[last + 1]?.lower ?? '')) return 0
  // "between Moss Centurions and Halden"
  return last > first && isManyOfTeam(tokens, last) && isEnglishWord(tokens[last]?.lower ?? '') ? 2.5 : 1
}
const isManyOfTeam = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text.endsWith('s') === true
const isMargin = amongSmall('wickets wicket runs run goals goal tries try')
// "lost to Ida Moe 6-4, 6-0": no team plays sets.
const isScoreOfSets = (tokens: readonly Token[], mark: number): boolean =>
  isScore(tokens, tokens[mark + 2]?.text === ',' ? mark + 4 : mark + 3)
const besideTeam: ReadonlySet<string> = new Set(
  'beat against between host hosts hosting face faced visit visited visitors thrashed'.split(' '),
)
const deedsOfTeams: ReadonlySet<string> = new Set(
  'host hosts hosted travel beat drew finished climbed chased equalised fans supporters keeper goalkeeper striker midfielder defender captain'.split(
    ' ',
  ),
)

/** Whether what a player does stands at a token: "a Brusk Vold header". */
export const isFeat = amongSmall('goal header double brace penalty try century wicket strike volley save cross own')
