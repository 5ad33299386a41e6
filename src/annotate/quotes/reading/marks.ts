import { hasFlag } from '../../flags.ts'
import { firstFrom } from '../../sorted.ts'
import type { Document, Token } from '../../types.ts'
import { closeDouble, closeSingle, type Mark } from './closing-mark.ts'
import { markRole, quotationMark } from './mark-role.ts'

/**
 * Words between quotation marks. `first` and `last` are the tokens of the marks; where a mark stays open, `last` is the
 * last token of the line. `closed` is false there, and `single` tells British marks from double ones.
 */
export type Marked = {
  readonly first: number
  readonly last: number
  readonly closed: boolean
  readonly single: boolean
}

/** The outermost regions between quotation marks, line by line, in the order of the text. */
export function markedIn(document: Document): Marked[] {
  const lines = linesIn(document)
  return lines.flatMap((line, at) => pairsOf(line, document.tokens, lines[at + 1]))
}

type Line = { readonly end: number; readonly marks: Mark[] }

/** The quotation marks of each line that has any, and where the line ends in the text. */
function linesIn(document: Document): Line[] {
  const { text, tokens } = document
  const lines: Line[] = []
  let line: Line = { end: 0, marks: [] }
  for (let at = 0; at < tokens.length; at++) {
    const role = hasFlag(document, at, quotationMark) ? markRole(tokens, at) : undefined
    if (!role) continue
    const start = tokens[at]?.start ?? 0
    if (start >= line.end) lines.push((line = { end: lineEnd(text, start), marks: [] }))
    line.marks.push({ at, role })
  }
  return lines
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** The last token of a line that has one. */
const lastOf = (tokens: readonly Token[], end: number): number => firstFrom(tokens, ({ start }) => start, end) - 1

function pairsOf({ end, marks }: Line, tokens: readonly Token[], next: Line | undefined): Marked[] {
  const found: Marked[] = []
  const odd = marks.filter(({ role }) => !role.endsWith('single')).length % 2 === 1
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i]
    if (open?.role === 'open-single') {
      const close = closeSingle(marks, i, tokens)
      const to = marks[close]
      if (to) found.push({ first: open.at, last: to.at, closed: true, single: true })
      else if (goesOn(next, lastOf(tokens, end)))
        found.push({ first: open.at, last: lastOf(tokens, end), closed: false, single: true })
      else continue
      i = to ? close : marks.length
    } else if (open?.role === 'open' || open?.role === 'either') {
      const close = closeDouble(marks, i, odd, tokens[open.at]?.text === '„')
      const to = marks[close]
      // An open mark that meets the next opening mark ends before it, so that nothing is swallowed.
      const closed = to !== undefined && (to.role !== 'open' || tokens[open.at]?.text === '„')
      const last = to ? (closed ? withInnerMark(tokens, to.at) : to.at - 1) : lastOf(tokens, end)
      found.push({ first: open.at, last, closed, single: false })
      i = closed ? close : close - 1
    }
  }
  return found.filter((marked) => hasWord(tokens, marked))
}

// ''the word 'old,''' he said: the inner mark is read behind the outer one.
const withInnerMark = (tokens: readonly Token[], close: number): number =>
  tokens[close]?.text === "''" && tokens[close + 1]?.text === "'" && tokens[close].end === tokens[close + 1]?.start
    ? close + 1
    : close

/** Whether the next line takes up a quotation: a single mark that nothing closes is else an apostrophe. */
const goesOn = (next: Line | undefined, last: number): boolean =>
  next?.marks[0]?.role === 'open-single' && next.marks[0].at === last + 1

const hasWord = (tokens: readonly Token[], { first, last }: Marked): boolean => {
  for (let i = first + 1; i <= last; i++) if (tokens[i]?.kind !== 'mark') return true
  return false
}
