import { parseArgs } from 'node:util'
import { anchorAnnotations } from '../src/permalinks/index.ts'
import { newArticle, render } from './permalinks/article.ts'
import type { Article } from './permalinks/article.ts'
import { around, inside, rewritten } from './permalinks/edits.ts'
import { gone } from './permalinks/gone.ts'
import type { Edit } from './permalinks/places.ts'
import { between, randomFrom } from './permalinks/random.ts'
import type { Random } from './permalinks/random.ts'
import { byName, byNumber, equal, twinEdits } from './permalinks/twins.ts'
import { blind, open } from './permalinks/prose.ts'
import { restyled } from './permalinks/restyled.ts'
import { several } from './permalinks/several.ts'
import { losses, moves, smallEdits } from './permalinks/written-edits.ts'
import { verdictsOf } from './permalinks/verdicts.ts'
import type { Verdict } from './permalinks/verdicts.ts'

// Prints, for each kind of edit, how many permalinks came out right; `--show` prints the others, one a line, but none
// of the blind articles: a rule that was made for what is seen must help what is not.
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '150' },
    from: { type: 'string', default: '0' },
    show: { type: 'boolean' },
  },
})
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.from) + index)
const verdicts = ['right', 'lost', 'wrong claim', 'unnoticed'] as const
type Edits = Readonly<Record<string, Edit>>
type ArticleOf = (random: Random) => Article

const article: ArticleOf = (random) => newArticle(random, between(random, 2, 9))
console.log(line('', [...verdicts, 'share right']))
measure('words left alone', around, article)
measure('small edits inside', inside, article)
measure('rewritten', rewritten, article)
measure('gone', gone, article)
measure('equal sentences', twinEdits, equal)
measure('sentences that differ in a number', twinEdits, byNumber)
measure('sentences that differ in a name', twinEdits, byName)
for (const [whose, articleOf] of Object.entries({ reports: open, 'blind reports': blind })) {
  measure(`${whose}: form changed`, restyled, articleOf)
  measure(`${whose}: words left alone`, moves, articleOf)
  measure(`${whose}: small edits inside`, smallEdits, articleOf)
  measure(`${whose}: gone`, losses, articleOf)
  measure(`${whose}: several edits`, several, articleOf)
}

/** Prints a line for each edit, then one for all of them. */
function measure(title: string, edits: Edits, articleOf: ArticleOf): void {
  const all = Object.entries(edits).flatMap(([name, edit]) => {
    const found = seeds.flatMap((seed) => verdictsFor(name, edit, articleOf, seed))
    print(`  ${name}`, found)
    return found
  })
  print(title, all)
}

function verdictsFor(name: string, edit: Edit, articleOf: ArticleOf, seed: number): Verdict[] {
  const random = randomFrom(seed * 7919 + name.length)
  const original = articleOf(random)
  const edited = edit(original, random)
  if (!edited) return []
  const [before, after] = [render(original), render(edited)]
  const first = anchorAnnotations(before.text, before.annotations, null, { today: '2025-01-01', article: 'one' })
  const slug = name === 'file renamed' ? 'two' : 'one'
  const options = { today: '2025-02-02', article: slug }
  const found = verdictsOf(first, anchorAnnotations(after.text, after.annotations, first.ledger, options))
  if (values.show && articleOf !== blind)
    for (const { verdict, what } of found) if (verdict !== 'right') console.log(`${name} #${seed}: ${verdict}: ${what}`)
  return found
}

function print(name: string, found: readonly Verdict[]): void {
  if (found.length === 0) return
  const counts = verdicts.map((verdict) => found.filter((it) => it.verdict === verdict).length)
  const share = `${((100 * (counts[0] ?? 0)) / found.length).toFixed(2)}%`
  console.log(line(name, [...counts.map(String), share]))
}

function line(name: string, columns: readonly string[]): string {
  return name.padEnd(46) + columns.map((column) => column.padStart(13)).join('')
}
