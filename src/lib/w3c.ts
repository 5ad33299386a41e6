import type { Citation } from './article.ts'
import { articleUrl } from './cited-record.ts'
import { listParts } from './long-answer.ts'
import { absolute, citationPath } from './urls.ts'

/** How much of the text before and after a passage a TextQuoteSelector carries, in characters. */
const around = 32

/**
 * The text of all quotes and claims as one W3C annotation page, each with a TextQuoteSelector and a
 * TextPositionSelector. See https://www.w3.org/TR/annotation-model/
 */
export function* annotationPage(citations: readonly Citation[], id: string, site: URL): Generator<string> {
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage' }
  yield `${JSON.stringify(page).slice(0, -1)},"items":`
  yield* listParts(citations, (citation) => toWebAnnotation(citation, site))
  yield '}'
}

function toWebAnnotation(citation: Citation, site: URL) {
  const { id, start, end, exact, article } = citation
  const prefix = article.text.slice(Math.max(0, start - around), start)
  const suffix = article.text.slice(end, end + around)
  return {
    id: absolute(citationPath(id), site),
    type: 'Annotation',
    motivation: citation.kind === 'quote' ? 'identifying' : 'describing',
    body: { type: 'TextualBody', format: 'text/plain', value: describe(citation) },
    target: {
      source: articleUrl(article, site),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

const describe = (citation: Citation): string =>
  citation.kind === 'quote'
    ? `${citation.form} quotation, speaker: ${citation.speaker?.name ?? 'not named'}`
    : [
        citation.exact,
        citation.measure && `measure: ${citation.measure}`,
        citation.denominator && `of: ${citation.denominator}`,
      ]
        .filter((part) => part)
        .join('; ')
