import type { Nodes, Properties } from 'hast'

/**
 * The HTML of a tree of elements and texts, byte for byte as rehype-stringify writes it by default. That one also writes
 * SVG and works out the shortest form of all, for each attribute anew, which takes as long as to parse the markdown.
 */
export function toHtml(node: Nodes): string {
  if (node.type === 'text') return escape(node.value, inText)
  const content = 'children' in node ? node.children.map(toHtml).join('') : ''
  if (node.type !== 'element') return content
  const opening = `<${node.tagName}${attributes(node.properties)}>`
  return empty.has(node.tagName) ? opening : `${opening}${content}</${node.tagName}>`
}

// Those that markdown can give.
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input'])

const attributes = (properties: Properties): string =>
  Object.entries(properties)
    .map(([property, value]) => attribute(property, value))
    .join('')

function attribute(property: string, value: Properties[string]): string {
  if (value === null || value === undefined || value === false) return ''
  const name = nameOf(property)
  if (value === true) return ` ${name}`
  return ` ${name}="${escape(Array.isArray(value) ? value.join(' ') : String(value), inAttribute)}"`
}

// A tree has a few dozen properties, thousands of times.
const names = new Map([['className', 'class']])

function nameOf(property: string): string {
  const known = names.get(property)
  if (known !== undefined) return known
  const dashed = property.startsWith('data')
    ? property.replaceAll(/[A-Z]/gu, '-$&')
    : property.replace(/^aria/u, 'aria-')
  const name = dashed.toLowerCase()
  names.set(property, name)
  return name
}

const inText = /[&<]/gu
const inAttribute = /[\0"&'`]/gu

const escape = (text: string, special: RegExp): string =>
  text.search(special) < 0
    ? text
    : text.replaceAll(special, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
