import remarkGfm from 'remark-gfm'
import type { Data, Plugin } from 'unified'

/**
 * The plugin that parses `markdown` as GFM: remark-gfm without what could find nothing in it. Its links of bare addresses
 * try every letter as the beginning of a mail address, which takes longer than all the rest of parsing.
 */
export const gfmFor = (markdown: string): Plugin =>
  function () {
    remarkGfm.call(this)
    const vain = new Set(Object.keys(signs).filter((name) => !signs[name]?.test(markdown)))
    const data = this.data()
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => without(extension, vain))
  }

// What an address has, by the names of https://github.com/micromark/micromark-extension-gfm-autolink-literal. An address
// that is only there once references to characters are read is found afterwards, in the tree.
const signs: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/u,
  protocolAutolink: /:\/\//u,
  wwwAutolink: /www\./iu,
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]

function without({ text = {}, ...extension }: Extension, names: ReadonlySet<string>): Extension {
  const kept = Object.entries(text).map(([code, constructs]) => {
    const others = [constructs ?? []].flat().filter(({ name }) => !names.has(name ?? ''))
    return [code, others] as const
  })
  return { ...extension, text: Object.fromEntries(kept.filter(([, constructs]) => constructs.length > 0)) }
}
