import type { Element, Nodes, Root } from 'hast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Takes out what a stranger's article could run or fetch, and warns with line and column: raw HTML (its text stays),
 * links other than web, mail and telephone, images from other sites. Addresses within the site stay.
 */
export const rehypeSafe: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, (node, index, parent) => {
    const problem = problemOf(node)
    if (!problem || !parent || index === undefined) return undefined
    file.message(problem, { place: node.position, source: 'quotidian', ruleId: 'unsafe' })
    if (node.type === 'element' && node.tagName === 'a') {
      delete node.properties['href']
      return undefined
    }
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

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
