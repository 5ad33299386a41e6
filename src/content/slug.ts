import { toId } from '../annotate/actors/lexicon/fold.ts'

/** Whether a name can stand in an address and on every disk: small letters and digits, parted by single hyphens. */
export const isSlug = (text: string): boolean => text.length <= longest && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)

/** The slug of a title or name: `'Jens Ærø'` → `'jens-aero'`; empty when no Latin letter or digit stands in it. */
export const toSlug = (text: string): string =>
  toId(text.slice(0, longest))
    .replace(/[^a-z0-9-]/gu, '')
    .replace(/-{2,}/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '')

const longest = 100
