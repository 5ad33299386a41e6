import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

/** Says at the end how many unit tests ran and what they cover, and keeps it for the closing lines of `npm test`. */
export default async function* unitReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let coverage = ''
  for await (const { type, data } of source) {
    if (type === 'test:coverage') coverage = coverageOf(data.summary)
    if (type !== 'test:summary' || data.file !== undefined) continue
    const { tests, passed } = data.counts
    const line = `${passed} of ${tests} unit tests passed in ${Math.round(data.duration_ms / 1000)} s${coverage}`
    mkdirSync(dirname(report), { recursive: true })
    writeFileSync(report, `${line}\n`)
    yield `\n${line}\n`
  }
}

const report = 'test-results/unit.txt'

type Coverage = Extract<TestEvent, { type: 'test:coverage' }>['data']['summary']

function coverageOf({ totals, files }: Coverage): string {
  const least = files.toSorted((a, b) => a.coveredLinePercent - b.coveredLinePercent).slice(0, 3)
  const names = least.map(
    ({ path, coveredLinePercent }) => `${path.split('/src/')[1]} ${coveredLinePercent.toFixed()}%`,
  )
  return `; ${totals.coveredLinePercent.toFixed(1)}% of the lines are covered (least: ${names.join(', ')})`
}
