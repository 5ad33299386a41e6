import type { Speaker } from '../annotate/types.ts'
import type { Article, Citation, CitedQuote } from './article.ts'
import { speakerWords } from './wording.ts'

/** In one plain sentence, why a passage is marked and attributed as it is, and by which rule. */
export function whyMarked(citation: Citation): string {
  if (citation.correction) return `An editor corrected this mark: ${citation.correction.reason}`
  return `${reasonOf(citation)} (rule “${citation.rule}”).`
}

function reasonOf(citation: Citation): string {
  if (citation.kind === 'quote') return whyAttributed(citation)
  return citation.claimant
    ? `A figure inside words of ${citation.claimant.name}, so it is theirs to answer for`
    : 'A figure outside all quotations, so the article itself asserts it'
}

function whyAttributed({ article, cue, speaker, tier }: CitedQuote): string {
  const said = cue ? `the word “${article.text.slice(cue.start, cue.end)}”` : 'the quotation before it'
  if (!speaker)
    return cue ? `Marked because of ${said}; nobody is named` : 'Words between quotation marks; nobody is named'
  const named = speaker.text ? `“${speaker.text}”${aliasOf(article, speaker)}` : speaker.name
  return `Attributed by ${said} to ${named}, ${speakerWords[tier]}`
}

/** How the words that name a speaker lead to the actor. */
function aliasOf({ mentions }: Article, { start, end, text, name, actor }: Speaker): string {
  if (actor === null || text === name) return ''
  const mention = mentions.find((one) => one.start === start && one.end === end)
  if (mention?.tier === 'derived') return `, short for ${name}`
  return mention ? `, another name of ${name}` : `, here ${name}`
}
