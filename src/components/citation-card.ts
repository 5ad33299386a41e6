import { formatAmount } from '../lib/amount.ts'
import type { Citation } from '../lib/article.ts'
import { attribute, html, joined, type Html } from '../lib/html.ts'
import type { People } from '../lib/people.ts'
import { wordsToCite } from '../lib/sharing/share-text.ts'
import { textFragment } from '../lib/sharing/text-fragment.ts'
import type { Standing } from '../lib/standing.ts'
import { absolute, cardId, citationPath } from '../lib/urls.ts'
import { formWords } from '../lib/wording.ts'
import { citationFacts } from './citation-facts.ts'

/** What a card shows of other articles and of the registry, and the address of the site. */
export type CardContext = {
  readonly people: People
  /** Of a claim; a quote has none. */
  readonly standing: Standing | undefined
  readonly site: URL
}

/** One entry of the list below an article; the button in the text lifts it out of the list, beside the passage. */
export function citationCard(citation: Citation, { people, standing, site }: CardContext): Html {
  const { id, number, kind } = citation
  const speaker = citation.kind === 'quote' ? citation.speaker : citation.claimant
  // The script of the page copies the words of a quote from the card; no card shows these.
  const toldBy = attribute('data-by', speaker?.name)
  const sentence = citation.kind === 'quote' ? null : attribute('data-words', wordsToCite(citation))
  return html` <li data-kind="${kind}" ${attribute('data-speaker', speaker?.actor)}>
    <div popover id="${cardId(id)}" class="card" role="group" aria-label="Note ${number}" ${toldBy} ${sentence}>
      <div class="card-head">
        <span class="card-number">${number}</span>
        <span>${citation.kind === 'quote' ? formWords[citation.form] : 'Claim'}</span>
        <button type="button" class="card-close" popovertarget="${cardId(id)}" popovertargetaction="hide">Close</button>
      </div>
      ${wordsOf(citation)} ${citationFacts(citation, people, 'card-facts')}
      ${standing && [sameFigures(standing), placeInLine(standing)]} ${actions(citation, site)}
    </div>
  </li>`
}

function wordsOf(citation: Citation): Html {
  if (citation.kind === 'quote') return html`<p class="card-words">${citation.exact}</p>`
  const measure = citation.measure && html`<span class="card-measure">${citation.measure}</span>`
  return html`<p class="card-amount">${formatAmount(citation)}${measure}</p>`
}

function sameFigures({ same }: Standing): Html | null {
  if (same.length === 0) return null
  const links = same.map(({ id, title }) => html`<a href="${citationPath(id)}">${title ?? 'again in this article'}</a>`)
  return html`<p class="card-same">The same figure: ${joined(links, ', ')}</p>`
}

const placeInLine = ({ place }: Standing): Html | null =>
  place &&
  html` <figure class="card-place">
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <path class="axis" d="M0 12h100" />
      <path class="others" d="${place.others}" />
      <path class="here" d="${place.here}" />
    </svg>
    <figcaption><span>${place.from}</span><span>${place.words}</span><span>${place.to}</span></figcaption>
  </figure>`

/** Where to go from a quote or claim; the script of the page adds what copies it. */
function actions({ id, article, exact }: Citation, site: URL): Html {
  const { url: source } = article.source
  const url = absolute(citationPath(id), site)
  return html` <p class="card-actions">
    <a href="#${id}">In the text</a>
    <a href="${citationPath(id)}" class="own-page" data-print="${url.replace(/^https?:\/\//u, '')}">Its own page</a>
    ${source && html`<a href="${textFragment(source, exact)}" rel="external">See it at the source</a>`}
    <span role="status" class="copied"></span>
  </p>`
}
