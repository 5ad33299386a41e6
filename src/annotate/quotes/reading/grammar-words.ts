import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'

/** Whether a preposition joins a phrase to the noun before it: "a spokesman for the port". */
export const isLinking = among('of for from with in at on to by against inside within')

/** An adverb that a verb takes along: "handed out". */
export const isParticle = among('out up down off home')

/** `'I'` or `'we'`: whoever speaks. */
export const isIOrWe = among('i we')

/** `'who'` or `'which'`. */
export const isWhoOrWhich = among('who which')

/** `'who'`, `'which'` or `'that'`. */
export const isRelative = among('who which that')

/** Whether a word opens a clause about the noun before it, be it on its owner or its place: "the pier where". */
export const isAnyRelative = among('who which that whose whom where')

/** `'of'` or `'for'`, which join two parts of the name of a body too. */
export const isOfOrFor = among('of for')

/** Whether a pronoun can only be a subject. */
export const isNominative = among('he she they we i')

/** Whether a pronoun can only be an object: `'her'` may own the next noun, `'it'` and `'you'` be a subject. */
export const isAccusative = amongSmall('him them us me')

/** Whether a word only stresses the noun before it: "Vik himself". */
export const isReflexive = among('himself herself itself themselves')

/** A word for several that stands before their noun or alone: "those surveyed", "some say". */
export const isSomeOf = among('those these all many some several few most both')

/** `'that'`. */
export const isThat = among('that')

/** `'that'` or `'whether'`. */
export const isThatOrWhether = among('that whether')

/** `'what'`. */
export const isWhat = among('what')

/** `'as'`. */
export const isAs = among('as')

/** `'to'`. */
export const isTo = among('to')

/** `'by'` or `'from'`, behind which stands whose words something is: "a letter from Vik". */
export const isByOrFrom = among('by from')

/** `'and'` or `'or'`. */
export const isAndOrOr = among('and or')

/** `'is'` or `'was'`. */
export const isIsOrWas = among('is was')

/** `'if'` or `'unless'`. */
export const isIfOrUnless = among('if unless')

/** `'if'`, `'whether'` or `'unless'`. */
export const isCondition = among('if whether unless')

/** A word that sets one time before or after another: "after they had left". */
export const isTemporal = among('after before since until')

/** What a length of time stands before: "two days later". */
export const isReckoned = among('ago later earlier')

/** `'early'` or `'late'`. */
export const isEarlyOrLate = among('early late')

/** `'least'` or `'most'`. */
export const isLeastOrMost = among('least most')

/** `'never'` or `'not'`. */
export const isNever = among('never not')

/** `'there'`. */
export const isThere = among('there')

/** `'though'` or `'although'`. */
export const isThough = among('though although')

/** What sets a clause against another: `'while'`, `'although'`. */
export const isWhile = among('while though although whereas')

/** `'how'`, `'why'` or `'whether'`. */
export const isQuestionWord = among('how why whether')

/** A day that is told without a preposition: "Vik yesterday said". */
export const isToday = amongSmall('today yesterday tonight')

/** A form of `'have'`, which may stand between a subject and its cue: "Lind has told". */
export const isHave = among('has have had')

/** A form of `'be'`, or of `'get'`, that makes a passive: "was told". */
export const isFormOfBe = among(
  "is are was were be been being isn't isn’t wasn't wasn’t weren't weren’t aren't aren’t get gets got i'm i’m we're we’re you're you’re they're they’re",
)

/** Whether a "not" or its short form stands before a token. */
export const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'not' || /n['’]t$/u.test(tokens[at - 1]?.lower ?? '')

/** Whether a small word ends in "s", as a plural does and a verb behind "he": "crews", "lives". */
export const endsInS = (tokens: readonly Token[], at: number): boolean => /^\p{Ll}+s$/u.test(tokens[at]?.text ?? '')

/** Whether a form of a helping verb is none that a subject takes: `'being'`, `'been'`. */
export const isUnfinite = among('being be been having')

/** A participle that does not end in "-ed" and may stand behind a noun: "the files seen by the crew". */
export const isIrregularParticiple = among(
  'held made born built known seen taken given written sent hurt shot hit struck driven drawn led left lost won paid sold bought caught found brought thrown broken chosen run set cut put',
)
