import type { Anchorable } from './ledger.ts'

/** An annotation of a labelled text. */
export type Labelled = Anchorable & { readonly label: string }

const mark = /\[(\w):([^[\]]*)\]/gu

/**
 * A text whose annotations are written into it, for tests: `[a:12 percent]` is the claim "a", `[q:“We go,”]` with a
 * letter from q on the quote "q"; a speaker may follow, `[q:“We go,”](Lin)`.
 */
export function labelled(source: string): { text: string; annotations: Labelled[] } {
  const annotations: Labelled[] = []
  let text = ''
  let last = 0
  for (const { 0: all, 1: label = '', 2: exact = '', index } of source.matchAll(mark)) {
    text += source.slice(last, index)
    const name = /^\((?<name>[^)]*)\)/u.exec(source.slice(index + all.length))?.groups?.['name']
    last = index + all.length + (name ? name.length + 2 : 0)
    const start = text.length
    text += exact
    annotations.push(toAnnotation(label, { start, end: text.length, exact }, name))
  }
  return { text: text + source.slice(last), annotations }
}

type Where = { readonly start: number; readonly end: number; readonly exact: string }

function toAnnotation(label: string, where: Where, name: string | undefined): Labelled {
  const speaker = name ? { actor: name.toLowerCase(), name, text: name, start: 0, end: 0 } : null
  if (label >= 'q') return { ...where, label, kind: 'quote', speaker }
  const value = Number.parseFloat(where.exact.replace(/[^\d.]/gu, ''))
  const unit = where.exact.replace(/[\d.,\s]/gu, '')
  return { ...where, label, kind: 'claim', value, unit, claimant: speaker }
}
