import type { Outcome } from './report.ts'
import type { Unmarked } from './unmarked.ts'

/** One line on an article whose ids changed: `12 exact, 1 moved, 1 revised (0.93), 1 lost`; none where nothing did. */
export function summaryOf(slug: string, report: readonly Outcome[]): string[] {
  if (report.every(({ status }) => status === 'same')) return []
  const counts = Map.groupBy(report, ({ status }) => status)
  const count = (status: Outcome['status'], name: string = status): string[] => {
    const found = counts.get(status) ?? []
    if (found.length === 0) return []
    const scores = status === 'revised' ? ` (${found.map(({ score }) => score.toFixed(2)).join(', ')})` : ''
    return [`${found.length} ${name}${scores}`]
  }
  const parts = [...count('same', 'exact'), ...count('moved'), ...count('revised'), ...count('new'), ...count('lost')]
  return [`${slug}: ${parts.join(', ')}`]
}

/** What to tell the editor about each lost id: the old text, what became of it, and how to keep or to retire it. */
export const describeLost = (slug: string, report: readonly Outcome[]): string[] =>
  report
    .filter(({ status }) => status === 'lost')
    .map((outcome) =>
      [
        `${slug}: ${outcome.id} is lost`,
        `  was:     ${outcome.exact}`,
        ...(outcome.unmarked ? describeUnmarked(outcome, outcome.unmarked) : describeMissing(outcome)),
        `  if it is gone:    npm run permalinks -- --retire ${outcome.id} --reason "…"`,
      ].join('\n'),
    )

function describeMissing({ id, nearest }: Outcome): string[] {
  if (!nearest) return ['  nearest: nothing like it']
  const { exact, score, id: to, published } = nearest
  const name = to ? `, ${published ? 'the permalink' : 'new as'} ${to}` : ', not annotated'
  return [
    `  nearest: ${exact} (${score.toFixed(2)}${name})`,
    ...(to && !published ? [`  if that is it:    npm run permalinks -- --move ${id} ${to}`] : []),
  ]
}

// The editor did nothing wrong: the annotator learned another rule. JSON strings are YAML strings too.
const describeUnmarked = ({ id }: Outcome, { quote, prefix, sentence }: Unmarked): string[] => [
  `  still there: ${sentence}`,
  '  The text did not change, but the annotator no longer marks these words.',
  '  to keep it, add this to the frontmatter of the article:',
  '    corrections:',
  `      - quote: ${JSON.stringify(quote)}`,
  ...(prefix === null ? [] : [`        prefix: ${JSON.stringify(prefix)}`]),
  `        add: ${id.startsWith('q-') ? 'quote' : 'claim'}`,
  '        reason: "…"',
  '        date: YYYY-MM-DD',
]
