import type { Speaker } from '../annotate/types.ts'
import { inFull } from '../lib/amount.ts'
import { attributedTo, type Citation, type CitedClaim, type CitedQuote } from '../lib/article.ts'
import { contextOf } from '../lib/claim-context.ts'
import { formatDay } from '../lib/dates.ts'
import { html, type Content, type Html } from '../lib/html.ts'
import type { People } from '../lib/people.ts'
import { chainOf } from '../lib/sharing/share-text.ts'
import { textFragment } from '../lib/sharing/text-fragment.ts'
import { actorPath } from '../lib/urls.ts'
import { whyMarked } from '../lib/why.ts'
import { unitName } from '../lib/unit-words.ts'
import { comparatorWords, inCapital, modalityWords } from '../lib/wording.ts'

// An article has hundreds of these facts: as a function they cost a tenth of what components do.

/** What is known of a quote or claim: in full on its own page, without what its article says anyway on its card. */
export function citationFacts(citation: Citation, people: People, place: 'facts' | 'card-facts'): Html {
  const { correction } = citation
  const isBrief = place === 'card-facts'
  const own = citation.kind === 'quote' ? quoteFacts(citation, people) : claimFacts(citation, people, isBrief)
  return html`<dl class="${place}">
    ${[
      own,
      fact('Came through', chainOf(citation).join(' ← ')),
      isBrief ? null : sourceFacts(citation),
      fact('Why marked', [whyMarked(citation), isBrief ? null : html` <a href="/how/">How this works</a>`]),
      correction
        ? fact('Corrected', [
            `${correction.reason} `,
            muted([correction.by, formatDay(correction.date)].filter(Boolean).join(', ')),
          ])
        : null,
    ]}
  </dl>`
}

function quoteFacts(quote: CitedQuote, people: People): Content {
  const { speaker, cue, addressee, article } = quote
  const said = attributedTo(quote)
  const unnamed = ['Nobody is named', speaker ? muted(`, only “${speaker.text}”`) : null]
  return [
    fact('Speaker', said ? nameWithRole(said, '', people) : unnamed),
    cue ? fact('Said with', `“${article.text.slice(cue.start, cue.end)}”`) : null,
    addressee ? fact('To', nameOf(addressee, '', people)) : null,
  ]
}

function claimFacts(claim: CitedClaim, people: People, isBrief: boolean): Content {
  const { exact, unit, cmp, measure, subject, modality, claimant } = claim
  const value = inFull(claim)
  return [
    fact('Value', [`${comparatorWords[cmp]}${value} `, value === exact ? null : muted(`written “${exact}”`)]),
    isBrief || unit === null ? null : fact('Unit', unitName(unit)),
    isBrief || !measure ? null : fact('Measures', measure),
    subject ? fact('Whose', subject) : null,
    contextOf(claim).map(({ name, text }) => fact(name, text)),
    fact('Meant as', modalityWords[modality]),
    fact('Who says so', nameWithRole(claimant, 'The article itself', people)),
  ]
}

const sourceFacts = ({ article: { date, source }, exact }: Citation): Content => [
  fact('Published', formatDay(date)),
  source.url
    ? fact('Source', html`<a href="${textFragment(source.url, exact)}" rel="external">See it at ${source.name}</a>`)
    : null,
]

function nameWithRole(speaker: Speaker | null, none: string, people: People): Content {
  const role = people.get(speaker?.actor ?? '')?.role
  return [nameOf(speaker, none, people), role ? muted(`, ${role}`) : null]
}

function nameOf(speaker: Speaker | null, none: string, people: People): Content {
  const person = people.get(speaker?.actor ?? '')
  if (speaker?.actor && person) return html`<a href="${actorPath(speaker.actor)}">${person.name}</a>`
  return speaker ? inCapital(speaker.name) : none
}

const fact = (name: string, content: Content): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`
const muted = (text: string): Html => html`<span class="muted">${text}</span>`
