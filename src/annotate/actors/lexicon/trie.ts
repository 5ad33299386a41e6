import type { Token } from '../../types.ts'
import { onceAWord, valuesOf } from '../../vocabulary.ts'
import { numberOf, wordOf } from '../../word-numbers.ts'
import { fold, foldedAt, foldLower, isFolded } from './fold.ts'
import { isWritten } from './written.ts'

/** Names by their first word, then by the next; `leaf` is what ends here. */
export type Trie<Value> = Map<string, Branch<Value>>
export type Branch<Value> = { next: Trie<Value> | null; leaf: Leaf<Value> | null }

/** A name as it is written, and the next that is folded alike; most names are one word, and what is far costs. */
export type Leaf<Value> = {
  readonly word: string
  readonly others: readonly string[]
  readonly value: Value
  next: Leaf<Value> | null
}

/** A name found in a text: `last` is the index of its last token. */
export type Match<Value> = { readonly first: number; readonly last: number; readonly value: Value }

/** Adds a name, given as its words, to the trie. */
export function addName<Value>(trie: Trie<Value>, words: readonly string[], value: Value): void {
  const [word = '', ...others] = words
  let branch = branchOf(trie, word)
  for (const other of others) branch = branchOf((branch.next ??= new Map<string, Branch<Value>>()), other)
  addLeaf(branch, { word, others: others.length > 0 ? others : none, value, next: null })
}
const none: readonly string[] = []

function branchOf<Value>(names: Trie<Value>, word: string): Branch<Value> {
  const folded = fold(word)
  const branch = names.get(folded)
  if (branch) return branch
  const added: Branch<Value> = { next: null, leaf: null }
  // The string that tokens have, too, so that the engine need not compare letters.
  names.set(wordOf(numberOf(folded)) || folded, added)
  return added
}

function addLeaf<Value>(branch: Branch<Value>, added: Leaf<Value>): void {
  let last = branch.leaf
  while (last?.next) last = last.next
  if (last) last.next = added
  else branch.leaf = added
}

/** The search for the longest name that begins at a token and is written like a name; `null` if none does. */
export type Search<Value> = (tokens: readonly Token[], first: number) => Match<Value> | null

/** The search in a trie to which nothing more is added: whether a name begins with a word of the lists is asked once. */
export function searchOf<Value>(trie: Trie<Value>): Search<Value> {
  const mayOpen = onceAWord((lower) => trie.has(foldLower(lower)))
  return (tokens, first) => {
    const token = tokens[first]
    return token && mayOpen(token) ? longestAt(trie, tokens, first) : null
  }
}

/** The same search in a trie whose words are all on lists: what begins with a word is found by its number. */
export function searchOfListed<Value>(trie: Trie<Value>): Search<Value> {
  const branchOf = valuesOf(trie)
  return (tokens, first) => {
    const token = tokens[first]
    if (!token) return null
    const branch = isFolded(token) ? branchOf(token.word) : trie.get(foldLower(token.lower))
    return branch ? longestIn(branch, tokens, first) : null
  }
}

/** The longest name of the trie that begins at token `first` and is written like a name; `null` if none does. */
export function longestAt<Value>(trie: Trie<Value>, tokens: readonly Token[], first: number): Match<Value> | null {
  const token = tokens[first]
  const branch = token && trie.get(foldedAt(token))
  return branch ? longestIn(branch, tokens, first) : null
}

function longestIn<Value>(opened: Branch<Value>, tokens: readonly Token[], first: number): Match<Value> | null {
  let found: Match<Value> | null = null
  let branch: Branch<Value> | undefined = opened
  for (let last = first; branch; last++) {
    const leaf = leafAt(branch.leaf, tokens, first)
    if (leaf) found = { first, last, value: leaf.value }
    const next: Token | undefined = branch.next ? tokens[last + 1] : undefined
    branch = next && branch.next?.get(foldedAt(next))
  }
  return found
}

function leafAt<Value>(opened: Leaf<Value> | null, tokens: readonly Token[], first: number): Leaf<Value> | null {
  for (let leaf = opened; leaf; leaf = leaf.next) if (isLeafAt(leaf, tokens, first)) return leaf
  return null
}

function isLeafAt<Value>({ word, others }: Leaf<Value>, tokens: readonly Token[], first: number): boolean {
  const length = others.length + 1
  if (!isWritten(word, tokens[first], length)) return false
  for (let at = 1; at < length; at++) if (!isWritten(others[at - 1] ?? '', tokens[first + at], length)) return false
  return true
}

/** The value of the name that has exactly these words, which are folded. */
export function valueOf<Value>(trie: Trie<Value>, words: readonly string[]): Value | undefined {
  let names: Trie<Value> | null | undefined = trie
  let branch: Branch<Value> | undefined
  for (const word of words) {
    branch = names?.get(word)
    names = branch?.next
  }
  return branch?.leaf?.value
}
