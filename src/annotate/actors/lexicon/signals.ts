import { flagOf, flagsOfWord } from '../../flags.ts'
import { numberOf } from '../../word-numbers.ts'

const flagOfWords = (words: string): number => flagOf(words.split(/\s+/u))

/** What a word may announce wherever it stands, be it part of a name or not; a word may be several of these. */
export const signal = {
  /** Of a match: "goalkeeper"; without "goal", "defeat", "season" and "league", of which politics speaks as well. */
  sport: flagOfWords(
    `match matches goalkeeper striker midfielder winger defender coach referee wicket wickets innings batsman batsmen bowler scrum prop lock halftime kickoff
    batter batters batted crease overs lbw semifinal quarterfinal stoppage scored scorer scoring equaliser equalizer tournament teammate teammates squad fixture fixtures touchdown touchdowns quarterback playoff playoffs pitcher inning cup
    offside header penalties substitute substituted unbeaten midfield relegation relegated netted goalless goalscorer scoresheet crossbar touchline loanee roster rookie linebacker cornerback preseason postseason backcourt rugby football cricket hockey basketball tennis`,
  ),
  /** What a body may go by: "the union". */
  body: flagOfWords(
    `ministry union party company firm bank agency fund council commission court committee group charity airline newspaper university institute association federation foundation club regulator board authority department
    retailer insurer broadcaster alliance bloc cartel network paper magazine league bureau watchdog carmaker hospital museum army navy police parliament`,
  ),
  /** Of a game that teams play, or of their league. */
  team: flagOfWords(
    `goalkeeper striker midfielder winger halftime kickoff equaliser equalizer squad wickets wicket innings batter batters crease lbw touchdown touchdowns quarterback scrum inning league club relegation
    relegated promotion promoted goal goals defender offside football rugby cricket hockey basketball roster linebacker cornerback backcourt playoffs`,
  ),
  /** With which a name may begin: "al-Ikhbariya", "van Gaal". */
  particle: flagOfWords('al el an as ash at bin ibn van von de del della di da du'),
  /** With which the name of a well-known body may begin that has no capital there: "easyJet", "7-Eleven". */
  smallBody: flagOfWords(
    'easyjet ebay 7 20th 21st 1mdb 2cc 2sm 2ue 3ak 3aw 3m 3rrr 4bc 4chan 4zzz 5aa 6ix 6pr 7news 8chan 9news 23andme',
  ),
  /** With which the title of a work may begin. */
  quotation: flagOf(['"', '“', '‘', "'", '``']),
  /** Behind which initials may stand. */
  bracket: flagOf(['(']),
  /** Behind which a subtitle may begin. */
  colon: flagOf([':']),
  /** Between two scores. */
  score: flagOf(['-', '–', '—', '‑']),
  hyphen: flagOf(['-']),
  /** Written small even in a heading. */
  small: flagOfWords(
    'a an the of in on at to for from by with and or but nor as into over after amid vs via is are be his her its their not de van von al b c d e f g h i j k l m n o p q r s t u v w x y z',
  ),
} as const

/** Whether a word in lower case announces something, as a flag of `signal`; `hasFlag` asks a token. */
export const isSignal = (lower: string, flag: number): boolean => (flagsOfWord(numberOf(lower)) & flag) !== 0
