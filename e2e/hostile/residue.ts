import type { Element, Nodes } from 'hast'

/** What in a page of ours could run, fetch or lead somewhere it must not: one line for each element or attribute. */
export function residueIn(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(residueIn) : []
  return node.type === 'element' ? [...faultsOf(node), ...inside] : inside
}

function faultsOf({ tagName, properties, children }: Element): string[] {
  const faults = Object.entries(properties).flatMap(([name, value]) => faultOf(name.toLowerCase(), String(value)))
  if (never.has(tagName)) faults.push('must not stand in a page')
  if (tagName === 'script' && children.some((child) => child.type === 'text' && /ran\(\)/u.test(child.value)))
    if (properties['type'] !== 'application/ld+json') faults.push('is a script of a stranger')
  if (tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'refresh')
    if (!/^0; url=\/(?!\/)/u.test(String(properties['content']))) faults.push('leads away')
  return faults.map((fault) => `<${tagName}> ${fault}`)
}

function faultOf(name: string, value: string): string[] {
  if (name.startsWith('on') || forbidden.has(name)) return [`has ${name}="${value}"`]
  if (!addresses.has(name)) return []
  const { protocol, origin } = URL.parse(value, own) ?? { protocol: 'none:', origin: '' }
  if (!safe.has(protocol)) return [`leads to ${value}`]
  return fetched.has(name) && origin !== own ? [`fetches ${value}`] : []
}

const own = 'http://localhost:4321'
const never = new Set(
  'iframe frame frameset object embed applet base style template math foreignobject animate set use audio video source track marquee textarea'.split(
    ' ',
  ),
)
const forbidden = new Set(['style', 'srcdoc', 'formaction', 'ping', 'background', 'srcset', 'manifest'])
const addresses = new Set(['href', 'src', 'action', 'cite', 'data', 'poster', 'xlinkhref'])
const fetched = new Set(['src', 'action', 'data', 'poster'])
const safe = new Set(['http:', 'https:', 'mailto:', 'tel:'])
