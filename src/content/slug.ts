/** Whether a name can stand in an address and on every disk: small letters and digits, parted by single hyphens. */
export const isSlug = (text: string): boolean => text.length <= longest && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)

/** The slug of a title or name: `'Jens Ærø'` → `'jens-aero'`; empty when no Latin letter or digit stands in it. */
export function toSlug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æœøßđðłþı]/gu, (letter) => latin[letter] ?? letter)
  const slug = plain.replace(/[^a-z0-9]+/gu, '-').slice(0, longest)
  return slug.replace(/^-/u, '').replace(/-$/u, '')
}

const longest = 100
const latin: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}
