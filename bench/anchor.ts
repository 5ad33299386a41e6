import { anchorAnnotations } from '../src/permalinks/index.ts'
import type { Anchorable } from '../src/permalinks/ledger.ts'

// What finding the permalinks of a long article again costs, in CPU milliseconds a thousand marks; the column of twice
// the marks should say about the same.
const sizes = [2000, 4000, 8000]

type Text = { readonly text: string; readonly annotations: Anchorable[] }

/** An article of `count` claims; `plus` is added to every figure, and `opening` stands before the first. */
function article(count: number, plus: number, opening = ''): Text {
  const annotations: Anchorable[] = []
  let text = opening
  for (let index = 0; index < count; index++) {
    const name = [...String(index * 7919)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')
    text += `The district of N${name} reported that the harvest of barley had grown by `
    const value = ((index * 31) % 97) + 2 + plus
    const exact = `${value} percent`
    const span = { start: text.length, end: text.length + exact.length, exact }
    annotations.push({ kind: 'claim', ...span, value, unit: 'percent', claimant: null })
    text += `${exact} since May.${index % 4 === 3 ? '\n\n' : ' '}`
  }
  return { text, annotations }
}

const edits: Record<string, (count: number) => Text> = {
  'nothing changed': (count) => article(count, 0),
  'a paragraph in front': (count) => article(count, 0, 'It was a dry year.\n\n'),
  'every figure changed': (count) => article(count, 1),
}

function cost(count: number, edit: (count: number) => Text): number {
  const [before, after] = [article(count, 0), edit(count)]
  const { ledger } = anchorAnnotations(before.text, before.annotations, null, { today: '2026-01-01' })
  const start = process.cpuUsage().user
  anchorAnnotations(after.text, after.annotations, ledger, { today: '2026-01-02' })
  return (process.cpuUsage().user - start) / count
}

console.log('Re-anchoring')
console.table(
  Object.entries(edits).map(([edit, of]) => ({
    edit,
    ...Object.fromEntries(sizes.map((count) => [`${count} marks`, cost(count, of).toFixed(1)])),
  })),
)
