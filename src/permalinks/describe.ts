import type { Nearest } from './nearest.ts'
import type { Outcome } from './report.ts'

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

/** What to tell the editor about each lost id: the old text, the nearest match, and how to accept. */
export const describeLost = (slug: string, report: readonly Outcome[]): string[] =>
  report
    .filter(({ status }) => status === 'lost')
    .map(({ id, exact, nearest }) =>
      [
        `${slug}: ${id} is lost`,
        `  was:     ${exact}`,
        `  nearest: ${nearest ? describeNearest(nearest) : 'nothing like it'}`,
        ...(nearest?.id && !nearest.published
          ? [`  if that is it:    npm run permalinks -- --move ${id} ${nearest.id}`]
          : []),
        `  if it is gone:    npm run permalinks -- --retire ${id} --reason "…"`,
      ].join('\n'),
    )

function describeNearest({ exact, score, id, published }: Nearest): string {
  const name = id ? `, ${published ? 'the permalink' : 'new as'} ${id}` : ', not annotated'
  return `${exact} (${score.toFixed(2)}${name})`
}
