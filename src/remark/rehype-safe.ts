import type { Element, Nodes, Parents, Root } from 'hast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'

/**
 * Takes out what a stranger's article could run or fetch, and warns with line and column: raw HTML (its text stays),
 * links other than web, mail and telephone, images from other sites. Addresses within the site stay.
 */
export const rehypeSafe: Plugin<[], Root> = () => makeSafe

function makeSafe(parent: Parents, file: VFile): void {
  const kept = parent.children.filter((node) => {
    const problem = problemOf(node)
    if (problem) file.message(problem, { place: node.position, source: 'quotidian', ruleId: 'unsafe' })
    if (problem && !isLink(node)) return false
    if (problem && isLink(node)) delete node.properties['href']
    if (node.type === 'element') makeSafe(node, file)
    return true
  })
  // What is left of the children of a parent may stand in it.
  if (kept.length < parent.children.length) parent.children = kept
}

const isLink = (node: Nodes): node is Element => node.type === 'element' && node.tagName === 'a'

function problemOf(node: Nodes): string | undefined {
  if (node.type === 'raw') return `raw HTML is left out: ${shorten(node.value)}`
  if (node.type !== 'element') return undefined
  const href = addressOf(node, 'a', 'href')
  if (href !== undefined && !hasSafeScheme(href)) return `the link to ${shorten(href)} is left out`
  const src = addressOf(node, 'img', 'src')
  if (src !== undefined && !isOwn(src)) return `the image ${shorten(src)} is left out: copy it to public/ instead`
  return undefined
}

const addressOf = (node: Element, tagName: string, property: string): string | undefined =>
  node.tagName === tagName && typeof node.properties[property] === 'string' ? node.properties[property] : undefined

const base = 'https://own.invalid'
const safeSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const parseUrl = (address: string): URL | null => URL.parse(address, base)
const hasSafeScheme = (address: string): boolean => safeSchemes.has(parseUrl(address)?.protocol ?? '')
const isOwn = (address: string): boolean => parseUrl(address)?.origin === base
const shorten = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
