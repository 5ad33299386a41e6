import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import { unified, type Data, type Plugin } from 'unified'

/**
 * The plugin that parses `markdown` as GFM: remark-gfm without what could find nothing in it. Its links of bare addresses
 * try every letter as the beginning of a mail address, which takes longer than all the rest of parsing.
 */
export const gfmFor = (markdown: string): Plugin => {
  const vain = Object.keys(signs).filter((name) => !signs[name]?.test(markdown))
  return function () {
    const data = this.data()
    const { micromarkExtensions, fromMarkdownExtensions } = extensionsWithout(vain)
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...micromarkExtensions]
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...fromMarkdownExtensions]
  }
}

type Extensions = { readonly micromarkExtensions: Extension[]; readonly fromMarkdownExtensions: FromMarkdown[] }

/** What remark-gfm adds to a parser, without what has these names; made once for all texts that lack the same. */
function extensionsWithout(vain: readonly string[]): Extensions {
  const key = vain.join(' ')
  const made = known.get(key) ?? makeWithout(new Set(vain))
  known.set(key, made)
  return made
}

const known = new Map<string, Extensions>()

function makeWithout(vain: ReadonlySet<string>): Extensions {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = unified().use(remarkGfm).freeze().data()
  return {
    micromarkExtensions: micromarkExtensions.map((extension) => without(extension, vain)),
    fromMarkdownExtensions: fromMarkdownExtensions.flat().map(withTransforms),
  }
}

const note = /\[\^/u

// What each construct of https://github.com/micromark/micromark-extension-gfm must have, by its name. An address that is
// only there once references to characters are read is found afterwards, in the tree.
const signs: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/u,
  protocolAutolink: /:\/\//u,
  wwwAutolink: /www\./iu,
  strikethrough: /~/u,
  table: /\||:-|-:/u,
  tasklistCheck: /\[[\sx]\]/iu,
  gfmFootnoteDefinition: note,
  gfmFootnoteCall: note,
  gfmPotentialFootnoteCall: note,
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Constructs = NonNullable<Extension['text']>

function without({ document, flow, text, insideSpan, ...rest }: Extension, names: ReadonlySet<string>): Extension {
  const kept = (constructs: Constructs = {}): Constructs =>
    Object.fromEntries(
      Object.entries(constructs)
        .map(([code, those]) => [code, [those ?? []].flat().filter(({ name }) => !names.has(name ?? ''))] as const)
        .filter(([, those]) => those.length > 0),
    )
  const span = insideSpan?.null?.filter((construct) => !('name' in construct && names.has(String(construct.name))))
  return {
    ...rest,
    ...{ document: kept(document), flow: kept(flow), text: kept(text) },
    ...(span ? { insideSpan: { null: span } } : {}),
  }
}

type FromMarkdown = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>

/** The transforms look at each text for an address, and take as long as all finders do. */
function withTransforms({ transforms, ...rest }: FromMarkdown): FromMarkdown {
  if (!transforms) return rest
  return { ...rest, transforms: transforms.map((transform) => (tree) => (hasAddress(tree) ? transform(tree) : tree)) }
}

const hasAddress = (node: Root | Nodes): boolean =>
  node.type === 'text' ? /@|:\/\/|www\./iu.test(node.value) : 'children' in node && node.children.some(hasAddress)
