import { anchorAnnotations } from '../src/permalinks/index.ts'
import type { Article } from './permalinks/article.ts'
import { newArticle, render } from './permalinks/article.ts'
import type { Edit } from './permalinks/edits.ts'
import { around, gone, inside, rewritten } from './permalinks/edits.ts'
import type { Random } from './permalinks/random.ts'
import { between, randomFrom } from './permalinks/random.ts'
import { byName, byNumber, equal, twinEdits } from './permalinks/twins.ts'
import { verdictsOf } from './permalinks/verdicts.ts'
import type { Verdict } from './permalinks/verdicts.ts'

/** Prints, for each kind of edit, how many permalinks came out right; `--show` prints the others, `--seeds N`. */
const show = process.argv.includes('--show')
const at = process.argv.indexOf('--seeds')
const seeds = at < 0 ? 150 : Number(process.argv[at + 1])
const only = process.argv.indexOf('--only') < 0 ? '' : (process.argv[process.argv.indexOf('--only') + 1] ?? '')
const from = process.argv.indexOf('--from') < 0 ? 0 : Number(process.argv[process.argv.indexOf('--from') + 1])

const columns = ['right', 'lost', 'wrong claim', 'unnoticed', 'false alarm', 'revived'] as const
type Counts = Record<Verdict['verdict'], number>

function run(name: string, edit: Edit, articleOf: (random: Random) => Article, mayLose: boolean): Counts {
  const counts: Counts = { right: 0, lost: 0, 'wrong claim': 0, unnoticed: 0, 'false alarm': 0, revived: 0 }
  for (let seed = from; seed < from + seeds; seed++) {
    const random = randomFrom(seed * 7919 + name.length)
    const article = articleOf(random)
    const edited = edit(article, random)
    if (!edited) continue
    const before = render(article)
    const after = render(edited, name === 'paragraphs merged' ? '\n\n' : '\n\n')
    const first = anchorAnnotations(before.text, before.annotations, null, { today: '2025-01-01', article: 'one' })
    const slug = name === 'file renamed' ? 'two' : 'one'
    const second = anchorAnnotations(after.text, after.annotations, first.ledger, {
      today: '2025-02-02',
      article: slug,
    })
    for (const verdict of verdictsOf(first, second, mayLose)) {
      counts[verdict.verdict] += 1
      if (show && verdict.verdict !== 'right') console.log(`${name} #${seed}: ${verdict.verdict}: ${verdict.what}`)
    }
  }
  return counts
}

const total = (rows: readonly Counts[]): Counts =>
  rows.reduce(
    (sum, row) => {
      for (const key of Object.keys(row) as Verdict['verdict'][]) sum[key] += row[key]
      return sum
    },
    { right: 0, lost: 0, 'wrong claim': 0, unnoticed: 0, 'false alarm': 0, revived: 0 },
  )

function print(name: string, counts: Counts): void {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const share = all === 0 ? '' : `${((100 * counts.right) / all).toFixed(2)}%`
  console.log(
    [name.padEnd(52), ...columns.map((column) => String(counts[column]).padStart(12)), share.padStart(9)].join(''),
  )
}

console.log([''.padEnd(52), ...columns.map((column) => column.padStart(12)), 'right'.padStart(9)].join(''))
const article = (random: Random): Article => newArticle(random, between(random, 2, 9))
function group(
  title: string,
  edits: Readonly<Record<string, Edit>>,
  articleOf: (random: Random) => Article,
  mayLose = false,
) {
  const rows = Object.entries(edits)
    .filter(([name]) => `${title}: ${name}`.includes(only))
    .map(([name, edit]) => {
      const counts = run(name, edit, articleOf, mayLose)
      print(`  ${name}`, counts)
      return counts
    })
  print(title, total(rows))
}
group('words left alone', around, article)
group('small edits inside', inside, article)
group('rewritten', rewritten, article, false)
group('gone', gone, article)
group('equal sentences', twinEdits, equal)
group('differ in a number', twinEdits, byNumber)
group('differ in a name', twinEdits, byName)
