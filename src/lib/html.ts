/** HTML that may stand in a page as it is. */
export type Html = { readonly html: string }

/** What a template can hold: text, which is escaped, HTML, lists of both, and what leaves nothing. */
export type Content = string | number | Html | null | undefined | false | readonly Content[]

/** HTML from a template; a line break with its indent is one space: `` html`<b>${'<'}</b>` `` → `<b>&lt;</b>`. */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const parts = partsOf(template)
  let written = parts[0] ?? ''
  contents.forEach((content, index) => (written += write(content) + (parts[index + 1] ?? '')))
  return { html: written }
}

/** An attribute, or nothing where there is no value. */
export const attribute = (name: string, value: string | null | undefined): Html | null =>
  value === null || value === undefined ? null : html`${{ html: name }}="${value}"`

/** HTML of several pieces with a text between each two. */
export const joined = (pieces: readonly Content[], between: string): Content =>
  pieces.map((piece, index) => (index === 0 ? piece : [between, piece]))

function write(content: Content): string {
  if (typeof content === 'string') return escape(content)
  if (typeof content === 'number') return String(content)
  if (content === null || content === undefined || content === false) return ''
  return 'html' in content ? content.html : content.map(write).join('')
}

const escape = (text: string): string =>
  special.test(text) ? text.replace(allSpecial, (character) => entities[character] ?? character) : text
const special = /[&<>"']/u
const allSpecial = /[&<>"']/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// The same template comes with the same array each time: a page has hundreds of them.
const known = new WeakMap<TemplateStringsArray, readonly string[]>()

function partsOf(template: TemplateStringsArray): readonly string[] {
  const parts = known.get(template) ?? template.map((part) => part.replaceAll(/\n\s*/gu, ' '))
  known.set(template, parts)
  return parts
}
