/**
 * The address of a page with the words that a browser should scroll to, after the specification of text fragments.
 * Long passages are given by their first and last words, for a page may break the line or set a note between them.
 */
export function textFragment(url: string, words: string): string {
  const all = words.replaceAll(/\s+/gu, ' ').trim().split(' ')
  const most = 8
  const parts = all.length <= most ? [all] : [all.slice(0, most / 2), all.slice(-most / 2)]
  const [page = url] = url.split('#')
  return `${page}#:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`
}

// A hyphen would begin a prefix or end a suffix.
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
