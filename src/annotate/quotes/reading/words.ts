/** What a word may do in a sentence, as bits: closed classes of English and the shape of the token. */
export const Is = {
  determiner: 1 << 0,
  pronoun: 1 << 1,
  object: 1 << 2,
  auxiliary: 1 << 3,
  adverb: 1 << 4,
  preposition: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  relative: 1 << 8,
  time: 1 << 9,
  role: 1 << 10,
  title: 1 << 11,
  verb: 1 << 12,
  comma: 1 << 13,
  stop: 1 << 14,
  dash: 1 << 15,
  opener: 1 << 16,
  closer: 1 << 17,
  capital: 1 << 18,
  inside: 1 << 19,
  mark: 1 << 20,
  question: 1 << 21,
  number: 1 << 22,
  cue: 1 << 23,
  possessive: 1 << 24,
  colon: 1 << 25,
  past: 1 << 26,
  gerund: 1 << 27,
} as const

const lists: [bit: number, words: string][] = [
  [
    Is.determiner,
    'the a an this that these those his her its their our my your some many several few both all each every no another any most one two three four five six seven eight nine ten dozens hundreds thousands other such',
  ],
  [Is.pronoun, 'he she they we i it you everyone everybody someone somebody nobody anyone others'],
  [Is.object, 'him her them us me it you himself herself themselves itself myself ourselves'],
  [
    Is.auxiliary,
    "is are was were am be been being has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t he's she's they're we're i'm he’s she’s they’re we’re i’m it's it’s that's that’s i've we've they've i’ve we’ve they’ve i'd he'd she'd they'd we'd i’d he’d she’d they’d we’d i'll he'll she'll they'll we'll i’ll he’ll she’ll they’ll we’ll",
  ],
  [
    Is.adverb,
    'aloud also again later earlier then now still even only just ever never recently repeatedly not often sometimes always once twice soon too instead however meanwhile moreover further furthermore already first next once yet simply thus therefore indeed perhaps maybe rather quite very much well almost nearly separately back away together afterward afterwards long here elsewhere nearby nonetheless nevertheless likewise conversely',
  ],
  [
    Is.preposition,
    'of in on at for from with by to about against among during under over between into through without within outside inside near off across along behind beyond around toward towards upon amid despite following regarding per via throughout onto like including alongside above below',
  ],
  [Is.conjunction, 'and or but nor'],
  [
    Is.subordinator,
    'because although though while when if as since after before until unless whereas once whenever wherever so than till lest',
  ],
  [Is.relative, "who which that whom whose where who's who’s who've who’ve who'd who’d who'll who’ll"],
  [Is.question, 'what how why whether who which where when whom whose'],
  [
    Is.time,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. mon tue tues wed thu thurs fri sat sun morning afternoon evening night week weekend month year spring summer autumn winter',
  ],
  [
    Is.role,
    'spokesman spokeswoman spokesperson manager director president secretary minister senator adviser advisor aide host reporter correspondent editor analyst professor chief chairman chairwoman chair leader head officer official commissioner candidate nominee strategist attorney lawyer judge governor mayor senator representative congressman congresswoman lawmaker expert pollster author economist scientist researcher founder ceo executive surrogate supporter rival anchor columnist pundit activist organizer doctor physician historian commander general sheriff sergeant detective inspector coach captain actor actress singer director producer student teacher resident voter witness neighbor neighbour friend wife husband son daughter brother sister father mother minister ambassador envoy diplomat chancellor premier king queen prince princess pope bishop pastor priest rabbi imam moderator consultant operative delegate speaker deputy counsel prosecutor co-founder cofounder writer journalist geologist biologist physicist engineer farmer owner admiral colonel lieutenant archbishop cardinal headmistress headteacher principal captain skipper goalkeeper solicitor barrister magistrate coroner clerk aide nurse neighbour tenant landlord fisherman shopkeeper agent partner colleague boss rep boyfriend girlfriend cousin uncle aunt grandfather grandmother mogul billionaire complainant plaintiff headmaster undersecretary convener convenor tycoon businessman businesswoman whip councilman councilwoman councillor councilor alderman assemblyman assemblywoman',
  ],
  [
    Is.title,
    'mr mrs ms mx dr prof rev fr sr hon sen rep gov gen col maj capt lt sgt mr. mrs. ms. dr. prof. rev. sen. rep. gov. gen. col. maj. capt. lt. sgt. sens. cllr cllr. cllrs reps. sir dame lord lady president senator governor secretary judge justice chairman speaker alhaji alhaja hajiya mallam engr barr shri smt sheikh datuk otunba mayor congressman congresswoman councilman councilwoman councillor councilor alderman assemblyman assemblywoman representative vice prime minister',
  ],
  [
    Is.verb,
    'come comes go goes need needs remain remains lies lie look looks show shows mean means win wins lose loses lost run runs play plays help helps cost costs face faces deserve deserves represent represents feel feels require requires include includes allow allows continue continues support supports came went made took got gave had held kept left led met put ran sat saw sent set spent stood won lost began became felt found knew thought brought built bought caught fell fought grew heard hit laid meant paid rose sold sought taught threw wore wept fled slept struck flew drove rode chose woke wants want believes believe thinks think knows know appears seems appear seem goes makes takes gets gives holds keeps leads runs sank swam rang sang broke dealt blew ate forgot froze hid slid tore clung flung spun stuck swung dug shone shrank sprang bent leapt undertook overcame withdrew undercut swept crept bore',
  ],
]

const marks: [mark: string, bit: number][] = [
  [',', Is.comma],
  ['.', Is.stop],
  ['?', Is.stop],
  ['!', Is.stop],
  [';', Is.stop],
  ['…', Is.stop],
  ['...', Is.stop],
  [':', Is.colon],
  ['—', Is.dash],
  ['–', Is.dash],
  ['―', Is.dash],
  // of old wire stories
  ['_', Is.dash],
  ['(', Is.opener],
  ['[', Is.opener],
  [')', Is.closer],
  [']', Is.closer],
  ['’s', Is.possessive],
  ["'s", Is.possessive],
]

/** The classes of each word of a closed class, in lower case. */
export const wordBits: ReadonlyMap<string, number> = readLists()

function readLists(): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of lists) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)
  for (const [mark, bit] of marks) bits.set(mark, bit)
  return bits
}

/** What the token before a place is; nothing before the first, for which to ask an array costs a multiple. */
export const bitsBefore = (bits: Int32Array, at: number): number => (at > 0 ? (bits[at - 1] ?? 0) : 0)

/** Whether the token at a place is of one of these classes. */
export const hasBit = (bits: Int32Array, at: number, classes: number): boolean => ((bits[at] ?? 0) & classes) !== 0

/** Whether a token from `first` up to but not at `end` is of one of these classes. */
export function anyHasBit(bits: Int32Array, first: number, end: number, classes: number): boolean {
  for (let at = first; at < end; at++) if (hasBit(bits, at, classes)) return true
  return false
}
