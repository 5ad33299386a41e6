import { isMention, isQuantity, isQuote } from '../annotate/kinds.ts'
import type { Annotation, Quantity, Quote } from '../annotate/types.ts'

/** What was found in one text, for reading in a terminal. */
export function toReport(path: string, text: string, annotations: readonly Annotation[]): string {
  const mentions = annotations.filter(isMention)
  const actors = Map.groupBy(mentions, ({ name }) => name)
  const claims = annotations.filter(isQuantity).filter(({ kind }) => kind === 'claim')
  return [
    `${path} (${text.length} characters)`,
    ...section('Quotes', annotations.filter(isQuote).map(quoteLine)),
    ...section('Claims', claims.map(claimLine)),
    ...section(
      'Actors',
      [...actors].map(([name, { length, 0: first }]) => `${name} (${first?.type ?? ''}), ${length} ×`),
    ),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): string[] => [
  `\n${title} (${lines.length})`,
  ...lines.map((line) => `  ${line}`),
]

const quoteLine = ({ start, form, speaker, via, exact, rule }: Quote): string => {
  const chain = [speaker?.name ?? 'nobody named', ...via.toReversed().map(({ name }) => name)].join(' via ')
  return `${start} ${form} by ${chain}: ${shorten(exact)} [${rule}]`
}

const claimLine = (claim: Quantity): string => {
  const { start, exact, measure, modality, claimant, rule } = claim
  return `${start} ${exact}${wholeOf(claim)}: ${measure ?? '?'} (${modality}, ${claimant?.name ?? 'the outlet'}) [${rule}]`
}

// A share says little without what it is a share of.
const wholeOf = ({ denominator, form }: Quantity): string =>
  denominator ? ` of ${denominator}` : form === 'percent' || form === 'fraction' ? ' of ?' : ''

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text)
