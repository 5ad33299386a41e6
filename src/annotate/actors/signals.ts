import type { Token } from '../types.ts'
import { numberOf, tableOf } from '../vocabulary.ts'

/** What a word may announce wherever it stands, be it part of a name or not; a word may be several of these. */
export const signal = {
  /** Of a match: "goalkeeper". */
  sport: 1 << 0,
  /** What a body may go by: "the union". */
  body: 1 << 1,
  /** With which a name may begin: "al-Ikhbariya", "van Gaal". */
  particle: 1 << 2,
  /** Written small even in a heading. */
  small: 1 << 3,
  /** Of a game that teams play, or of their league. */
  team: 1 << 4,
} as const

const lists: readonly [flag: number, words: string][] = [
  [
    // Without "goal", "defeat", "season" and "league", of which politics speaks as well.
    signal.sport,
    `match matches goalkeeper striker midfielder winger defender coach referee wicket wickets innings batsman batsmen bowler scrum prop fly-half lock half-time halftime kick-off kickoff semi-final semi-finals
    semifinal quarter-final quarterfinal stoppage scored scorer scoring equaliser equalizer tournament teammate teammates squad fixture fixtures touchdown touchdowns quarterback playoff playoffs pitcher inning hat-trick cup
    offside header penalties substitute substituted unbeaten rugby football cricket hockey basketball tennis`,
  ],
  [
    signal.body,
    `ministry union party company firm bank agency fund council commission court committee group charity airline newspaper university institute association federation foundation club regulator board authority department
    retailer insurer broadcaster hospital museum army navy police parliament`,
  ],
  [
    signal.team,
    `goalkeeper striker midfielder winger half-time halftime kick-off kickoff equaliser equalizer squad wickets wicket innings touchdown touchdowns quarterback scrum fly-half inning league club relegation
    relegated promotion promoted goal goals defender offside football rugby cricket hockey basketball`,
  ],
  [signal.particle, 'al el an as ash at bin ibn van von de del della di da du'],
  [
    signal.small,
    'a an the of in on at to for from by with and or but nor as into over after amid vs via is are be his her its their not de van von al',
  ],
]

const signals = tableOf(lists.map(([flag, words]) => [flag, words.split(/\s+/u)]))

/** Whether the word at a token announces something, as a bit of `signal`. */
export const hasSignal = (token: Token | undefined, flag: number): boolean =>
  token !== undefined && ((signals[token.word] ?? 0) & flag) !== 0

/** Whether a word in lower case does. */
export const isSignal = (lower: string, flag: number): boolean => ((signals[numberOf(lower)] ?? 0) & flag) !== 0
