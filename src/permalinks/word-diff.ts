/** A run of words that both texts have, or that only the old or the new one has. */
export type Difference = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

// The comparison takes the product of both lengths; beyond this two texts are shown one after the other.
const longest = 1500

/**
 * How one text became another, word by word; the texts of `same` and `removed` joined give the old one, those of
 * `same` and `added` the new one.
 */
export function wordDiff(old: string, now: string): Difference[] {
  const [one, other] = [piecesOf(old), piecesOf(now)]
  if (one.length > longest || other.length > longest)
    return joined([
      [old, 'removed'],
      [now, 'added'],
    ])
  const common = commonAfter(one, other)
  const pieces: Piece[] = []
  let at = 0
  let to = 0
  while (at < one.length || to < other.length) {
    const [here, there] = [one[at], other[to]]
    if (here !== undefined && here === there) {
      pieces.push([here, 'same'])
      at++
      to++
    } else if (
      here !== undefined &&
      (there === undefined || longer(common, at + 1, to) >= longer(common, at, to + 1))
    ) {
      pieces.push([here, 'removed'])
      at++
    } else if (there !== undefined) {
      pieces.push([there, 'added'])
      to++
    }
  }
  return joined(pieces)
}

type Piece = readonly [text: string, kind: Difference['kind']]

const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’]+|\s+|[^\p{L}\p{M}\p{N}'’\s]/gu) ?? []

type Lengths = readonly Uint16Array[]

/** The length of the longest common subsequence of what follows each pair of indexes. */
function commonAfter(one: readonly string[], other: readonly string[]): Lengths {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  for (let at = one.length - 1; at >= 0; at--)
    for (let to = other.length - 1; to >= 0; to--) {
      const length =
        one[at] === other[to]
          ? longer(lengths, at + 1, to + 1) + 1
          : Math.max(longer(lengths, at + 1, to), longer(lengths, at, to + 1))
      lengths[at]?.fill(length, to, to + 1)
    }
  return lengths
}

const longer = (lengths: Lengths, at: number, to: number): number => lengths[at]?.[to] ?? 0

/** Removals before additions, and neighbours of one kind in one run: "55 percent" rather than "55", " ", "percent". */
function joined(pieces: readonly Piece[]): Difference[] {
  const runs: Difference[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed) runs.push({ kind: 'removed', text: removed })
    if (added) runs.push({ kind: 'added', text: added })
    removed = added = ''
  }
  pieces.forEach(([text, kind], index) => {
    // A space between two changes is part of the change.
    const bridges = kind === 'same' && /^\s+$/u.test(text) && (removed || added) && pieces[index + 1]?.[1] !== 'same'
    if (kind === 'same' && !(bridges && pieces[index + 1])) {
      flush()
      const last = runs.at(-1)
      if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text }
      else runs.push({ kind, text })
      return
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  })
  flush()
  return runs
}
