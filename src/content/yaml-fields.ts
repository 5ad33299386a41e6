import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml'
import { toError, type Place, type Problem } from './problem.ts'

/** What a YAML text says, and where in its file each field stands. */
export type YamlFields = { readonly value: unknown; readonly placeOf: PlaceOf; readonly problems: readonly Problem[] }

/** The place of a field's value (or of its name), or of the nearest field around it when it is not written. */
export type PlaceOf = (path: readonly PropertyKey[], at?: 'name' | 'value') => Place

/** The fields of the YAML `text`, whose first line is line `firstLine` of `file`; never throws. */
export function readYaml(text: string, file: string, firstLine = 1): YamlFields {
  const top = { file, line: firstLine, column: 1 }
  if (isTooBig(text)) {
    const problem = toError(top, null, 'these fields are too long or nested too deeply')
    return { value: null, placeOf: () => top, problems: [problem] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const problems = problemsIn(document, placeAt)
  const placeOf: PlaceOf = (path, at = 'value') => placeAt(offsetOf(document, path, at))
  return { value: problems.length ? null : (document.toJS() ?? {}), placeOf, problems }
}

/** Whether the parser, which recurses, could run out of time or stack; quotation is not regarded. */
function isTooBig(text: string): boolean {
  if (text.length > mostCharacters) return true
  let depth = 0
  for (const [mark] of text.matchAll(/[[\]{}]|- /gu)) {
    if (mark === '[' || mark === '{') depth++
    else if (mark !== '- ') depth--
    if (depth > mostBrackets) return true
  }
  return /(?:[-?:] {1,9}){100}/u.test(text)
}

const mostCharacters = 100_000
const mostBrackets = 100

function problemsIn(document: Document.Parsed, placeAt: (offset: number) => Place): Problem[] {
  // Only the first mistake: the parser stumbles on, and what it says after that is an echo.
  const [mistake] = [...document.errors, ...document.warnings]
  if (mistake) {
    const { code, pos, message } = mistake
    return [toError(placeAt(pos[0]), null, `${messages[code] ?? message} (YAML)`)]
  }
  const problems: Problem[] = []
  const refuse = (node: unknown, message: string): void => {
    const range = isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range : null
    problems.push(toError(placeAt(range?.[0] ?? 0), null, `${message} (YAML)`))
  }
  visit(document, {
    // Names for values could blow up to a billion of them.
    Alias: (_, alias) => refuse(alias, 'write the value itself, or put it in quotes: "*" begins a reference'),
    Pair: (_, { key }: Pair) => {
      if (!isScalar(key)) refuse(key, 'the name of a field must be a plain word')
    },
  })
  return problems
}

/** What to do, for the mistakes that newcomers to YAML make. */
const messages: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes: it holds ": " or more than one line',
  DUPLICATE_KEY: 'this field is written twice: keep one',
  MISSING_CHAR: 'a closing quote, bracket or comma is missing',
  TAB_AS_INDENT: 'indent with spaces, not with a tab',
  BAD_INDENT: 'the lines of one list or group must begin in the same column',
  MULTIPLE_DOCS: 'a line "---" stands here: only one set of fields is read',
  TAG_RESOLVE_FAILED: 'put the value in quotes: it begins with "!"',
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], at: 'name' | 'value'): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [depth, key] of path.entries()) {
    const step = childOf(node, key)
    if (!step) break
    const isName = at === 'name' && depth === path.length - 1
    offset = (isName ? step.name : (step.value ?? step.name))?.range?.[0] ?? offset
    node = step.value
  }
  return offset
}

function childOf(node: Node | null, key: PropertyKey): { name: Node | null; value: Node | null } | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)]
    return item && { name: item, value: item }
  }
  if (!isMap<Node, Node | null>(node)) return undefined
  const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key))
  return pair && { name: pair.key, value: pair.value }
}
