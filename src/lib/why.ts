import type { QuoteRule } from '../annotate/quotes/attribution.ts'
import type { Speaker } from '../annotate/types.ts'
import type { Article, Citation, CitedQuote } from './article.ts'
import { speakerWords } from './wording.ts'

/** In one plain sentence, why a passage is marked and attributed as it is, and by which rule. */
export function whyMarked(citation: Citation): string {
  if (citation.correction) return `An editor corrected this mark: ${citation.correction.reason}`
  const how = citation.kind === 'quote' && howFound.get(citation.rule)
  return `${reasonOf(citation)} (rule “${citation.rule}”${how ? `: ${how}` : ''}).`
}

function reasonOf(citation: Citation): string {
  if (citation.kind === 'quote') return whyAttributed(citation)
  return citation.claimant
    ? `A figure given as that of ${citation.claimant.name}, so it is theirs to answer for`
    : 'A figure given as nobody else’s, so the article itself asserts it'
}

function whyAttributed({ article, cue, speaker, tier }: CitedQuote): string {
  const word = cue && `the word “${article.text.slice(cue.start, cue.end)}”`
  if (!speaker)
    return word ? `Marked because of ${word}; nobody is named` : 'Words between quotation marks; nobody is named'
  const named = speaker.text ? `“${speaker.text}”${aliasOf(article, speaker)}` : speaker.name
  const said = word ?? (tier === 'inherited' ? 'the quotation before it' : 'its place in the text')
  return `Attributed by ${said} to ${named}, ${speakerWords[tier]}`
}

/** How the words that name a speaker lead to the actor. */
function aliasOf({ mentions }: Article, { start, end, text, name, actor }: Speaker): string {
  if (text === name) return ''
  if (actor === null) return `, here “${name}”`
  const mention = mentions.find((one) => one.start === start && one.end === end)
  if (mention?.tier === 'derived') return `, short for ${name}`
  return mention ? `, another name of ${name}` : `, here ${name}`
}

const wordings: Readonly<Record<QuoteRule, string>> = {
  subject: 'the subject of that word',
  'subject-before-aside': 'the subject of that word, from which an aside parts it',
  'shared-subject': 'the subject that the word shares with the verb before it',
  relative: 'whom the clause of that word is about',
  participle: 'the subject of the sentence that the word belongs to',
  nominal: 'whose word it is',
  'quoted-as': 'who is quoted as saying it',
  transcript: 'whose name stands before it in the transcript',
  interview: 'who answers the questions of the interview',
  headline: 'whose name stands before it in the headline',
  passive: 'whom “by” names behind that word',
  'content-before': 'the subject of that word, after what is said',
  inverted: 'who stands behind that word',
  'according-to': 'who is named as the source',
  'any-verb': 'the name and the verb right beside the quotation marks',
  'inverted-any-verb': 'the verb and the name right behind the quotation marks',
  'lead-in': 'the subject of the words that lead up to the quotation',
  announced: 'the sentence before, which ends with a colon',
  signed: 'the name behind the dash under the quotation',
  carried: 'nothing in its own sentence names another',
  fragment: 'words between quotation marks',
}

const howFound: ReadonlyMap<string, string> = new Map(Object.entries(wordings))
