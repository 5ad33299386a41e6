import { flagOf } from '../../flags.ts'
import { among, valuesOf } from '../../vocabulary.ts'
import { cueEntries, irregularPast, pastAndGerund, pastOnly, type CueEntry } from './cues.ts'

/** How a cue verb stands in the text. `base` is also the plain present ("they say"), `past` also the participle. */
export type CueForm = {
  readonly entry: CueEntry
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'gerund'
  /** Of its frame, what it reports without a preposition, whether a clause with "that", and the prepositions between. */
  readonly takes: string
  readonly takesClause: boolean
  readonly prepositions: ReadonlySet<string>
}

/** Every form of every cue verb: `'said'` → say, past. */
export const cueForms: ReadonlyMap<string, CueForm> = new Map(cueEntries.flatMap(formsOf))

/** The form that a word is, given by its number. */
export const cueFormOf = valuesOf(cueForms)

/** Whether such a form stands at a token. */
export const isCueForm = among(cueForms.keys())

/** The flag of the words that are such forms. */
export const cueForm = flagOf(cueForms.keys())

function formsOf(entry: CueEntry): [string, CueForm][] {
  const { lemma, frame } = entry
  const [past, participle] = irregularPast[lemma] ?? [regularPast(lemma), regularPast(lemma)]
  const [takes = '', list] = frame.split('+')
  const prepositions = new Set(list?.split(' ') ?? [])
  const forms: [string, CueForm['form']][] = [
    [lemma, 'base'],
    [present(lemma), 'present'],
    [participle, 'participle'],
    [past, 'past'],
    [gerund(lemma, past), 'gerund'],
  ]
  // British English doubles the l: "signalled", "labelling".
  if (/[^aeiou][aeiou]l$/u.test(lemma)) forms.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'gerund'])
  const isUsed = (form: CueForm['form']) => form === 'past' || (form === 'gerund' && pastAndGerund.has(lemma))
  const used = pastOnly.has(lemma) ? forms.filter(([, form]) => isUsed(form)) : forms
  const rest = { takes: takes.trim(), takesClause: /[ct]/u.test(takes), prepositions }
  return used.map(([word, form]) => [word, { entry, form, ...rest }])
}

function present(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:[sxz]|sh|ch)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

// A doubled consonant of the past ("admitted") is doubled here too ("admitting").
function gerund(lemma: string, past: string): string {
  if (/([^aeiou])\1ed$/u.test(past) && !/([^aeiou])\1$/u.test(lemma)) return `${past.slice(0, -2)}ing`
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}
