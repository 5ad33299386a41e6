import { flagOf } from '../../flags.ts'
import { isTight } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { memberOf, valuesOf } from '../../vocabulary.ts'

/** What a quotation mark can do where it stands; `either` for a straight mark that its neighbours do not tell. */
export type MarkRole = 'open' | 'close' | 'either' | 'open-single' | 'close-single'

/** The role of the token at `at` as a quotation mark; undefined for other tokens, apostrophes, feet and inches. */
export function markRole(tokens: readonly Token[], at: number): MarkRole | undefined {
  const token = tokens[at]
  const kind = token && kindOf(token.word)
  if (!token || !kind) return undefined
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const tightBefore = before?.end === token.start && !isOpening(before.word)
  const tightAfter = after?.start === token.end && !isClosing(after.word)
  // 6″: inches
  if (token.text === '″' && before?.kind === 'number') return undefined
  // 6’2”: feet and inches
  if (token.text === '”' && before?.kind === 'number' && isFeet(tokens, at - 2)) return undefined
  // ``Sail,`` he said: grave accents at both ends
  if (token.text === '``' && tightBefore && !tightAfter) return 'close'
  if (kind === 'straight') return straightRole(before, tightBefore, tightAfter)
  if (kind === 'single') return singleRole(token, after, tightBefore, tightAfter)
  return kind
}

const kinds: ReadonlyMap<string, 'open' | 'close' | 'straight' | 'single'> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['``', 'open'],
  ['‘‘', 'open'],
  ['’’', 'close'],
  ['”', 'close'],
  ['″', 'close'],
  ['「', 'open'],
  ['」', 'close'],
  ['『', 'open'],
  ['』', 'close'],
  ['"', 'straight'],
  ["''", 'straight'],
  ['«', 'straight'],
  ['»', 'straight'],
  ['‘', 'single'],
  ['’', 'single'],
  ["'", 'single'],
])

const kindOf = valuesOf(kinds)

/** The flag of the marks that have such a role. */
export const quotationMark = flagOf(kinds.keys())

const isFeet = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'number' && isTight(tokens, at)

const isOpening = memberOf([...'([{—–―-'])
const isClosing = memberOf([...')]},.;:?!—–―-'])

function straightRole(before: Token | undefined, tightBefore: boolean, tightAfter: boolean): MarkRole | undefined {
  // <a id="…">: leftover HTML.
  if (tightBefore && before?.text === '=') return undefined
  // 6" pipe, 5'10" tall: inches.
  if (tightBefore && before?.kind === 'number') return tightAfter ? undefined : 'close'
  if (tightBefore === tightAfter) return 'either'
  return tightBefore ? 'close' : 'open'
}

function singleRole({ text }: Token, after: Token | undefined, tightBefore: boolean, tightAfter: boolean) {
  if (text === '‘') return 'open-single'
  if (tightBefore) return tightAfter && after?.kind !== 'mark' ? undefined : 'close-single'
  return text === "'" && tightAfter && !elision.test(after?.lower ?? '') ? 'open-single' : undefined
}

// '90s, 'em, 'tis: the apostrophe stands for letters that are left out.
const elision = /^(?:\p{N}+s?|em|til|tis|twas|cause|n|bout|round)$/u
