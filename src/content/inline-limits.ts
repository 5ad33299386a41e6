/** Where marks in running text are nested too deeply, or too many are closed that were never opened. */
export type Tangle = { readonly offset: number; readonly message: string }

/** The first tangle of brackets and emphasis in a markdown text, or null; linear, and an estimate on the safe side. */
export function findTangle(markdown: string): Tangle | null {
  let paragraph = newParagraph()
  for (const match of markdown.matchAll(marks)) {
    const [mark] = match
    if (mark.startsWith('\n')) paragraph = newParagraph()
    else if (!mark.startsWith('\\'))
      read(paragraph, mark, markdown[match.index - 1], markdown[match.index + mark.length])
    if (paragraph.depth > mostDepth) return { offset: match.index, message: tooDeep }
    if (paragraph.strays > mostStrays) return { offset: match.index, message: tooManyStrays }
    if (paragraph.closed > mostClosed) return { offset: match.index, message: tooManyMarks }
  }
  return null
}

const mostDepth = 100
const mostStrays = 1000
const mostClosed = 5000
const tooDeep = `more than ${mostDepth} brackets or emphases stand in one another: take some of "[", "*", "_" away`
const tooManyStrays = `the paragraph closes more than ${mostStrays} brackets or emphases that nothing opens: write "\\]" or "\\*" for the sign itself`
const tooManyMarks = `the paragraph holds more than ${mostClosed} brackets and emphases: divide it by a blank line`

// A blank line ends a paragraph, and so does the next point of a list.
const marks = /\n(?=[ \t]*\n| {0,3}[-+*][ \t]+\S)|\\[^\n]|\[\^?|[\]()]|\*+|_+|~+|`+|<[!?]/gu

/** What is open in a paragraph; `depth` is the deepest nesting among the `closed`, `strays` close nothing. */
type Paragraph = { open: Opened[]; openOf: Map<string, number>; depth: number; closed: number; strays: number }
type Opened = { mark: string; width: number; depth: number }

const newParagraph = (): Paragraph => ({ open: [], openOf: new Map(), depth: 0, closed: 0, strays: 0 })

function read(paragraph: Paragraph, mark: string, before = ' ', after = ' '): void {
  const kind = mark.charAt(0)
  if (kind === '`') paragraph.depth = Math.max(paragraph.depth, mark.length)
  else if (kind === '<') paragraph.strays++
  else if (kind === '[') {
    open(paragraph, ']', 1)
    // "[^" may call a footnote: the parser looks for its end at once, and again at the next one.
    paragraph.strays += mark.length - 1
  } else if (kind === ']') paragraph.strays += close(paragraph, ']', 1) ? 0 : 1
  else if (kind === ')') paragraph.strays -= close(paragraph, ')', 1) ? 1 : 0
  else if (kind !== '(') readEmphasis(paragraph, kind, mark.length, /\S/u.test(before), /\S/u.test(after))
  else if (before === ']') {
    // Until the target of a link is closed, the parser goes on looking for its end.
    open(paragraph, ')', 1)
    paragraph.strays++
  }
}

function readEmphasis(paragraph: Paragraph, kind: string, width: number, canClose: boolean, canOpen: boolean): void {
  if (canClose && close(paragraph, kind, width)) return
  if (canOpen) open(paragraph, kind, width)
  else if (canClose) paragraph.strays++
}

function open(paragraph: Paragraph, mark: string, width: number): void {
  paragraph.open.push({ mark, width, depth: 0 })
  paragraph.openOf.set(mark, (paragraph.openOf.get(mark) ?? 0) + 1)
}

/** Closes the innermost open `mark` and forgets what stands unclosed in it; false when none is open. */
function close(paragraph: Paragraph, mark: string, width: number): boolean {
  if (!paragraph.openOf.get(mark)) return false
  // A link is counted at its "]".
  if (mark !== ')') paragraph.closed++
  let depth = 0
  for (let top = paragraph.open.pop(); top; top = paragraph.open.pop()) {
    paragraph.openOf.set(top.mark, (paragraph.openOf.get(top.mark) ?? 1) - 1)
    depth = Math.max(depth, top.depth)
    if (top.mark !== mark) continue
    // "***" opens two emphases, one in the other.
    depth += Math.ceil(Math.min(top.width, width) / 2)
    break
  }
  const around = paragraph.open.at(-1)
  if (around) around.depth = Math.max(around.depth, depth)
  paragraph.depth = Math.max(paragraph.depth, depth)
  return true
}
