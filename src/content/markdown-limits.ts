import { findTangle } from './inline-limits.ts'

/** Where a markdown text becomes too intricate to be parsed in fair time (line and column from 1), and what to do. */
export type BrokenLimit = { readonly line: number; readonly column: number; readonly message: string }

/**
 * The first place where a markdown text breaks a limit, or null; linear in its length.
 * The parser recurses into nested marks and goes back over what it has read: 64 kB of the wrong marks keep it busy for
 * half a minute, or overflow its stack. No text that people write comes near these limits.
 */
export function findBrokenLimit(markdown: string): BrokenLimit | null {
  const lines = markdown.split('\n')
  const heads = lines.map(headOf)
  const block = findDeepLine(heads) ?? findManyBlocks(lines, heads)
  if (block) return block
  const tangle = findTangle(markdown)
  if (!tangle) return null
  const before = markdown.slice(0, tangle.offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, message: tangle.message }
}

const mostColumns = 100
const mostBlocks = 2000

// White space, quotation marks and list markers at the head of a line, as far as the last marker.
const markers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/u

const headOf = (line: string): string => (markers.exec(line.slice(0, 4 * mostColumns)) ?? [''])[0]

function findDeepLine(heads: readonly string[]): BrokenLimit | null {
  const at = heads.findIndex((head) => head.replaceAll('\t', '    ').length > mostColumns)
  return at < 0 ? null : { line: at + 1, column: mostColumns + 1, message: tooDeep }
}

const tooDeep = `quotations or lists stand in one another beyond column ${mostColumns}: take some of ">" or "-" away`

// Every list, quotation and underlined heading moves all that was read before it.
function findManyBlocks(lines: readonly string[], heads: readonly string[]): BrokenLimit | null {
  let blocks = 0
  let last = ''
  const at = lines.findIndex((line, index) => {
    const head = (heads[index] ?? '').replace(/\d+/gu, '')
    const opensLists = head.replace(/[>\s]/gu, '').length > 1
    if (opensLists || (head !== '' && head !== last) || underline.test(line)) blocks++
    // A blank line ends a quotation, but not a list.
    if (line.trim() || last.includes('>')) last = head
    return blocks > mostBlocks
  })
  return at < 0 ? null : { line: at + 1, column: 1, message: tooMany }
}

const underline = /^[ \t]*(?:=+|-+)[ \t]*$/u
const tooMany = `more than ${mostBlocks} lists, quotations and underlined headings begin up to here: divide the article`
