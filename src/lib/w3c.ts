import { attributedTo, type Citation } from './article.ts'
import { articleUrl } from './cited-record.ts'
import { absolute, citationPath } from './urls.ts'

/** How much of the text before and after a passage a TextQuoteSelector carries, in characters. */
const around = 32

/** What stands around the list of annotations in a W3C annotation page. See https://www.w3.org/TR/annotation-model/ */
export function annotationPage(path: string, site: URL): { readonly opening: string; readonly closing: string } {
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: absolute(path, site), type: 'AnnotationPage' }
  return { opening: `${JSON.stringify(page).slice(0, -1)},"items":`, closing: '}' }
}

/** A quote or claim as a W3C annotation, with a TextQuoteSelector and a TextPositionSelector. */
export function toWebAnnotation(citation: Citation, site: URL) {
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
    ? `${citation.form} quotation, speaker: ${attributedTo(citation)?.name ?? 'not named'}`
    : [
        citation.exact,
        citation.measure && `measure: ${citation.measure}`,
        citation.denominator && `of: ${citation.denominator}`,
      ]
        .filter((part) => part)
        .join('; ')
