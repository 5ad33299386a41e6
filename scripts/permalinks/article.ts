import type { Anchorable } from '../../src/permalinks/ledger.ts'
import type { Random } from './random.ts'
import { between, pick, shuffled } from './random.ts'
import type { Template } from './templates.ts'
import { double, plain, quoted, single, slots } from './templates.ts'

/** A sentence with its marks; `key` says which sentence it is, whatever is done to it. */
export type Sentence = {
  readonly key: string
  readonly template: Template
  readonly variant: number
  readonly fills: Readonly<Record<string, string>>
  readonly raw?: Raw
}

/** The words of a sentence and the annotations in it, `truth` being what a reader would call the same one. */
export type Raw = { readonly text: string; readonly marks: readonly Mark[] }
export type Mark = {
  readonly truth: string
  readonly kind: 'quote' | 'claim'
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly unit: string | null
  readonly speaker: string | null
}

export type Article = readonly (readonly Sentence[])[]

/** A sentence from a template, its blanks filled by chance. */
export function newSentence(random: Random, templates: readonly Template[], key: string): Sentence {
  const fills: Record<string, string> = {}
  for (const [name, words] of Object.entries(slots)) fills[name] = pick(random, words)
  const [, place2 = '', place3 = ''] = shuffled(random, slots['place']?.filter((it) => it !== fills['place']) ?? [])
  const numbers = { p: between(random, 2, 95), p2: between(random, 2, 95), ...{ n: 0, n2: 0, n3: 0 } }
  for (const name of ['n', 'n2', 'n3'] as const) numbers[name] = between(random, 13, 990)
  for (const [name, number] of Object.entries(numbers)) fills[name] = String(number)
  return { key, template: pick(random, templates), variant: 0, fills: { ...fills, place2, place3 } }
}

/** An article of `count` paragraphs; about half of its sentences carry marks. */
export function newArticle(random: Random, count: number): Article {
  return Array.from({ length: count }, (_, paragraph) =>
    Array.from({ length: between(random, 1, 4) }, (_, index) =>
      newSentence(
        random,
        pick(random, [single, double, quoted, quoted, plain, plain, plain]),
        `s${paragraph}.${index}`,
      ),
    ),
  )
}

const tag = /<(\/?)([cq]\d)(?: ([\d.]+) ([\w ]+))?>/gu

/** The words and marks of a sentence. */
export function rawOf({ key, template, variant, fills, raw }: Sentence): Raw {
  if (raw) return raw
  const filled = (template[variant] ?? template[0]).replace(/\{(\w+)\}/gu, (_, name: string) => fills[name] ?? '')
  const marks: Mark[] = []
  const open = new Map<string, Omit<Mark, 'end'>>()
  let text = ''
  let last = 0
  for (const { 0: all, 1: closing, 2: name = '', 3: value, 4: unit, index } of filled.matchAll(tag)) {
    text += filled.slice(last, index)
    last = index + all.length
    const begun = open.get(name)
    if (closing && begun) marks.push({ ...begun, end: text.length })
    const kind = name.startsWith('q') ? 'quote' : 'claim'
    const speaker = kind === 'quote' || filled.includes('<q1>') ? (fills['person'] ?? null) : null
    const amount = { value: value ? Number(value) : null, unit: unit ?? null }
    if (!closing) open.set(name, { truth: `${key} ${name}`, kind, start: text.length, ...amount, speaker })
  }
  text += filled.slice(last)
  // A sentence opens with a capital, as an editor would write it.
  return { text: text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), marks }
}

/** An article as the core is given it, with the truth of each annotation. */
export function render(
  article: Article,
  paragraphBreak = '\n\n',
): { text: string; annotations: (Anchorable & { truth: string })[] } {
  let text = ''
  const annotations: (Anchorable & { truth: string })[] = []
  article.forEach((sentences, index) => {
    if (index > 0 && sentences.length > 0) text += paragraphBreak
    sentences.forEach((sentence, at) => {
      if (at > 0) text += ' '
      const raw = rawOf(sentence)
      for (const mark of raw.marks) annotations.push(toAnnotation(mark, raw.text, text.length))
      text += raw.text
    })
  })
  return { text, annotations: annotations.toSorted((one, other) => one.start - other.start) }
}

function toAnnotation({ truth, kind, start, end, value, unit, speaker }: Mark, sentence: string, offset: number) {
  const span = { start: offset + start, end: offset + end, exact: sentence.slice(start, end), truth }
  const who = speaker
    ? { actor: speaker.toLowerCase().replace(/ /gu, '-'), name: speaker, text: speaker, start: 0, end: 0 }
    : null
  return kind === 'quote' ? { ...span, kind, speaker: who } : { ...span, kind, value, unit, claimant: who }
}
