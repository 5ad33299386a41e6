import remarkGfm from 'remark-gfm'
import type { Data, Plugin } from 'unified'

/**
 * The plugin that parses `markdown` as GFM: remark-gfm, or, where no address stands in the text, remark-gfm without its
 * links of bare addresses, which try every letter of a text as the beginning of one: that takes most of all the parsing.
 */
export const gfmFor = (markdown: string): Plugin => (mayHoldAddress(markdown) ? remarkGfm : remarkGfmWithoutAddresses)

// What a bare address needs, or what could come to stand for it: an escape or a reference to a character.
const mayHoldAddress = (markdown: string): boolean => /@|\/\/|www|\\|&[#\p{L}\p{N}]+;/iu.test(markdown)

const remarkGfmWithoutAddresses: Plugin = function () {
  remarkGfm.call(this)
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withoutAddresses)
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]

function withoutAddresses({ text = {}, ...extension }: Extension): Extension {
  const others = Object.entries(text).map(([code, constructs]) => {
    const kept = [constructs ?? []].flat().filter(({ name }) => !addresses.has(name ?? ''))
    return [code, kept] as const
  })
  return { ...extension, text: Object.fromEntries(others.filter(([, constructs]) => constructs.length > 0)) }
}

// The names of the constructs of https://github.com/micromark/micromark-extension-gfm-autolink-literal.
const addresses: ReadonlySet<string> = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink'])
