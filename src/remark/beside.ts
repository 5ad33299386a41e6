import type { Citable } from '../annotate/types.ts'
import { formWords, inCapital } from '../lib/wording.ts'

/** What the margin says beside a passage, in a few words: `Guo Jiakun, reported` or `55 percent, military spending`. */
export function besideOf(citable: Citable): string {
  if (citable.kind === 'quote') {
    const { speaker, tier, form } = citable
    // A pronoun that leads to nobody is no name.
    return `${speaker && tier !== 'none' ? inCapital(speaker.name) : 'Nobody is named'}, ${formWords[form].toLowerCase()}`
  }
  return [citable.exact, citable.measure].filter(Boolean).join(', ')
}
