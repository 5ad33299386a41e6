import type { Registry } from './actors/registry.ts'

/**
 * The data of the annotator. Annotations stand off from the text: every `start` and `end` is a half-open pair of
 * UTF-16 offsets into the plain text of the article, and `exact` is the text between them.
 */
export type Span = { readonly start: number; readonly end: number }

/** A kebab-case name that stands for one actor everywhere: `guo-jiakun`. */
export type ActorId = string

/** What an actor is, as the registry says it (after FollowTheMoney and Popolo). */
export type ActorKind = 'person' | 'organisation' | 'government' | 'country' | 'place' | 'group'

/** What a mention names, in the three classes of named entity recognition. */
export type EntityType = 'person' | 'org' | 'place'

/** One word, number or mark of the text; `lower` is `text` in lower case, `word` its number in the vocabulary. */
export type Token = Span & {
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
  readonly word: number
}
export type TokenKind = 'word' | 'number' | 'mark'

/** A run of tokens, given by indexes into the document's tokens as well as by offsets. */
export type TokenSpan = Span & { readonly first: number; readonly last: number }

/** A text read once for all finders. */
export type Document = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token its shape and the lists that it stands on, as flags of the vocabulary. */
  readonly flags: Int32Array
  readonly sentences: readonly TokenSpan[]
  readonly paragraphs: readonly TokenSpan[]
  /** Whether the rules, which are about English, can read it. */
  readonly isEnglish: boolean
}

/** Who changed what the rules found, when and why; shown to readers. */
export type CorrectionNote = { readonly reason: string; readonly by?: string | undefined; readonly date: string }

type Found = Span & {
  readonly exact: string
  readonly rule: string
  readonly correction?: CorrectionNote | undefined
}

/**
 * One place that names an actor.
 * `tier`: a name known beforehand, from the registry or as a country's (`named`), a short form of a name (`derived`), an actor that only the text introduces
 * (`discovered`), or one of several candidates (`ambiguous`).
 * `role`: whether a country speaks as its government or is a place; `null` where it makes no difference.
 */
export type Mention = Found & {
  readonly kind: 'mention'
  readonly actor: ActorId
  readonly name: string
  readonly type: EntityType
  readonly role: 'speaker' | 'place' | null
  readonly tier: 'named' | 'derived' | 'discovered' | 'ambiguous'
}

/** Who is named as the source of words; `actor` is null for a nominal or a pronoun that names nobody we know. */
export type Speaker = Span & { readonly actor: ActorId | null; readonly name: string; readonly text: string }

/** The word that attributes, with its class: what kind of act of speech it reports. */
type Cue = Span & { readonly lemma: string; readonly class: CueClass }
export type CueClass = 'neutral' | 'claim' | 'denial' | 'question' | 'promise'

/**
 * Words attributed to a speaker. `form`: all between marks, partly, or reported without marks.
 * `tier`: cue and name in the sentence (`stated`), a pronoun or nominal traced (`resolved`), carried over from the
 * quotation before (`inherited`), or nobody found (`none`).
 * `via`: who reports the speaker's words, outermost first. `group`: pieces of one utterance share a number.
 */
export type Quote = Found & {
  readonly kind: 'quote'
  readonly form: 'direct' | 'mixed' | 'indirect'
  readonly speaker: Speaker | null
  readonly cue: Cue | null
  readonly addressee: Speaker | null
  readonly via: readonly Speaker[]
  readonly tier: 'stated' | 'resolved' | 'inherited' | 'none'
  readonly group: number
}

export type QuantityForm =
  'percent' | 'money' | 'count' | 'measure' | 'duration' | 'age' | 'range' | 'fraction' | 'ratio' | 'ordinal' | 'date'

/** `=` exactly, `~` about, `>` more than or at least, `<` less than or at most, `up`/`down` a change by that much. */
export type Comparator = '=' | '~' | '>' | '<' | 'up' | 'down'
export type Modality = 'asserted' | 'target' | 'forecast' | 'denied' | 'question'

/**
 * A quantity of the text; a `claim` is one that something numeric is asserted with, and only claims get a permalink.
 * `value` is a pair for a range, an ISO 8601 date or year for a date. `claimant` is the speaker of the innermost
 * quotation around it, or who puts it at so much; null means that the outlet itself asserts it. `checkPriority` orders claims for a fact-checker.
 */
export type Quantity = Found & {
  readonly kind: 'claim' | 'quantity'
  readonly form: QuantityForm
  readonly value: number | readonly [number, number] | string | null
  readonly unit: string | null
  readonly cmp: Comparator
  readonly measure: string | null
  readonly denominator: string | null
  readonly subject: string | null
  readonly time: string | null
  readonly modality: Modality
  readonly claimant: Speaker | null
  readonly via: readonly Speaker[]
  readonly checkPriority: number
}

export type Annotation = Mention | Quote | Quantity

/** What a finder may look at beside the text: who is registered, and what the finders before it found. */
export type Context = { readonly registry: Registry; readonly known: readonly Annotation[] }

/** Finds annotations of one kind in a text that was read; changes nothing, and gives them in the order of the text. */
export type Finder<Kind extends Annotation> = (document: Document, context: Context) => Kind[]

/** A quantity that something is claimed with. */
export type Claim = Quantity & { readonly kind: 'claim' }

/** A quote or claim with its permalink's id, which it keeps for ever. */
export type Citable = (Quote | Claim) & { readonly id: string }
