import { speakerWords } from './wording.ts'
import type { Citation } from './article.ts'

/** In one plain sentence, why a passage is marked and attributed as it is. */
export function whyMarked(citation: Citation): string {
  if (citation.correction) return `An editor corrected this mark: ${citation.correction.reason}`
  const { article } = citation
  if (citation.kind === 'claim')
    return citation.claimant
      ? `A figure inside words of ${citation.claimant.name}, so it is theirs to answer for.`
      : 'A figure outside all quotations, so the article itself asserts it.'
  const { cue, speaker, tier } = citation
  const said = cue ? `the word “${article.text.slice(cue.start, cue.end)}”` : 'the quotation before it'
  if (!speaker)
    return cue ? `Marked because of ${said}; nobody is named.` : 'Words between quotation marks; nobody is named.'
  const named = speaker.text ? `“${speaker.text}”` : speaker.name
  return `Attributed by ${said} to ${named}, ${speakerWords[tier]}.`
}
