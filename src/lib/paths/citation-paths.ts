import type { Citation } from '../article.ts'
import type { NumberLine } from '../charts/number-line.ts'
import { actorById, citations, figures, lineByUnit, permalinkById } from '../corpus-index.ts'
import { peopleIn, type People } from '../people.ts'
import type { Permalink } from '../permalink.ts'
import { sameFigure } from '../same-figure.ts'
import { isPictured, pictured } from '../sharing/pictured.ts'
import { cachedPath } from './cached-path.ts'

/** All that the page of a quote or claim shows. */
export type CitationInputs = {
  readonly citation: Citation
  readonly people: People
  /** Other claims of the same value and unit. */
  readonly same: readonly Citation[]
  /** The figures of its unit, if it is one of those that are drawn. */
  readonly line: NumberLine | null
  readonly permalink: Permalink | null
  readonly isPictured: boolean
}

/** The paths of the pages of quotes and claims. */
export const citationPaths = () =>
  citations.map((citation) => cachedPath({ id: citation.id }, () => inputsOf(citation)))

function inputsOf(citation: Citation): CitationInputs {
  const { id } = citation
  const line = citation.kind === 'quote' ? undefined : lineByUnit.get(citation.unit)
  return {
    citation,
    people: peopleIn([citation], actorById),
    same: citation.kind === 'quote' ? [] : sameFigure(citation, figures, 12),
    line: line?.points.some((point) => point.id === id) ? line : null,
    permalink: permalinkById.get(id) ?? null,
    isPictured: isPictured(id),
  }
}

/** The paths of what needs to know a quote or claim and its article alone. */
export const citationFilePaths = () => citations.map(toFilePath)

/** The paths of the images to share. */
export const picturePaths = () => pictured.map(toFilePath)

const toFilePath = (citation: Citation) =>
  cachedPath<{ readonly citation: Citation }>({ id: citation.id }, () => ({ citation }))
