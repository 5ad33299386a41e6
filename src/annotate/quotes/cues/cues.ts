import type { CueClass } from '../../types.ts'

/**
 * What may follow a cue as the words it reports:
 * `c` a clause or marked words, `n` a noun phrase, `i` an infinitive, `a` whom it is said to and then the words,
 * `q` marked words only, `t` a clause after "that" only, `p` only what comes after one of its prepositions; after `+` the prepositions that may come between.
 */
export type CueEntry = { readonly lemma: string; readonly class: CueClass; readonly frame: string }

const neutral = `
say c +of about to | tell aci +of about | add c | note cn | state cn | report cn +on about | announce cn | explain cn +to | write c +of about to in on
tweet cn | post q +on | continue q | reply c +to | respond c +to with by | answer tq | mention cn | describe n | recall cn | recount cn | remark c +on
observe c | comment q +on | emphasize cn | emphasise cn | stress cn | highlight cn | underscore n | reiterate cn | repeat cn
conclude c | reveal cn | disclose cn | indicate cn | tease q | joke c +about | quip c | inform ac +of | notify ac +of | remind aci +of | advise aci
testify c +to about | suggest cn | propose cni | recommend cn | cite n | quote n | read q | call n +for on upon | refer +to | speak +about of against | talk +about of
discuss n | express n | voice n | shout c | yell c | whisper c | mutter c | exclaim c | retort c | chime q | echo n | elaborate q +on
welcome n | retweet n | fret c +about | marvel c +at
reminisce +about | tout n | outline n | detail n | clarify cn | specify c | underline c | proclaim cn | opine c +on against | muse c +about | sigh q | chuckle q | gush c +about
praise n | applaud n | defend n | endorse n | thank n | apologize +for | appeal p +for to | apologise +for | congratulate n | urge ni | order ni | instruct ni | direct ni | summarize n
acknowledge cn | confirm cn | admit cn +to | concede cn | confess c +to | agree ci +to with on | signal c | hint cn +at | predict cn | forecast cn | estimate cn | project c
implore ni | beg ni | plead q +with for | encourage ni | preach n | advocate n +for | lobby +for | narrate q | relate c | recite n | pen q | publish q | label n | term n | dub n | brand n | deem q | pronounce q | tag q | chant q | yelp q | interject q | scoff q | beam q | demur q | deadpan q | groan q | snap q | growl q | grumble c | fear c
text q | crow c | gloat c | grouse c | sob q | bellow q | huff q | fume t | thunder t | mumble c
point pc +out to | offer n | name n | portray n | characterize n | characterise n | hail n | herald n | invoke n | rail p +against | inveigh p +against | fulminate p +against
find t | show t | shoot t | fire t | rule t | protest t | reason t | posit t | reckon c | theorize t | gripe t
`
const claim = `
claim cni | submit t | argue c +for against | assert cn | allege cn | insist c +on | maintain c | contend c | declare cni | profess n | boast c +about of | brag c +about of
accuse n | blame n | criticize n | criticise n | slam n | blast n | attack n | condemn n | denounce n | mock n | ridicule n | chide n | scold n | lambaste n | rip n | bash n | berate n
decry n | deride n | rebuke n | charge c | complain c +about of | lament cn | bemoan cn | warn aci +of about against | caution aci +against | imply c | insinuate c | speculate c +about
counter c | swear ci | affirm cn | reaffirm cn | justify n | liken n | compare n
laud n | commend n | extol n | assail n | chastise n | admonish n | castigate n | excoriate n | skewer n | deplore n | upbraid n | disparage n | trash n | malign n | vilify n
impugn n | reprimand n | fault n | exhort ni | object p +to | allude +to
`
const denial = `deny cn | reject n | dismiss n | refute n | dispute cn | disavow n | rebut n | repudiate n | downplay n | contradict n | rubbish n | debunk n`
const question = `ask aci +about for | inquire q +about | enquire q +about | wonder c +about | question cn | demand cni | request n | press aq +for on about`
const promise = `promise cnia | pledge cni | vow cni | threaten ci | guarantee cn | assure ac +of`

/** Every cue verb with its class and what it may be followed by. */
export const cueEntries: readonly CueEntry[] = [
  ...entriesOf('neutral', neutral),
  ...entriesOf('claim', claim),
  ...entriesOf('denial', denial),
  ...entriesOf('question', question),
  ...entriesOf('promise', promise),
]

function entriesOf(cueClass: CueClass, list: string): CueEntry[] {
  return list
    .split(/[|\n]/u)
    .map((row) => row.trim())
    .filter(Boolean)
    .map((row) => ({ lemma: row.slice(0, row.indexOf(' ')), class: cueClass, frame: row.slice(row.indexOf(' ') + 1) }))
}

/** Cue verbs of which every form but the past is a noun or an adjective: "termed it a farce", "a school term". */
export const pastOnly: ReadonlySet<string> = new Set(
  'text term crow grouse fault welcome object excoriate direct rubbish'.split(' '),
)

/** Of these, the verbs whose gerund is no other word: "terming it a farce". */
export const pastAndGerund: ReadonlySet<string> = new Set(['term', 'fault'])

/** Cue verbs that give something a name or a verdict: "called the mayor, Ida Moe, “a hero”". */
export const labelling: ReadonlySet<string> = new Set('call dub label brand describe term deem pronounce'.split(' '))

/** Verb forms that the rules of spelling do not give: lemma, then present, past, participle, gerund where they differ. */
export const irregularPast: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  shoot: ['shot', 'shot'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  beg: ['begged', 'begged'],
  plead: ['pleaded', 'pleaded'],
  quip: ['quipped', 'quipped'],
  rip: ['ripped', 'ripped'],
  slam: ['slammed', 'slammed'],
  brag: ['bragged', 'bragged'],
  admit: ['admitted', 'admitted'],
  submit: ['submitted', 'submitted'],
  refer: ['referred', 'referred'],
  demur: ['demurred', 'demurred'],
  snap: ['snapped', 'snapped'],
  rebut: ['rebutted', 'rebutted'],
  pen: ['penned', 'penned'],
  dub: ['dubbed', 'dubbed'],
  tag: ['tagged', 'tagged'],
}
