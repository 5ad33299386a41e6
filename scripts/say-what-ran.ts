import { readFileSync } from 'node:fs'

// The closing lines of `npm test`: what the unit tests and the browser left in test-results/.
type Stories = { readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped' | 'duration', number> }

const unit = readFileSync('test-results/unit.txt', 'utf8').trim()
const { stats } = JSON.parse(readFileSync('test-results/stories.json', 'utf8')) as Stories
const { expected, unexpected, flaky, skipped, duration } = stats
const all = expected + unexpected + flaky + skipped

console.log(`
What ran:
  ${unit}
  ${expected} of ${all} browser stories passed in ${Math.round(duration / 1000)} s`)
