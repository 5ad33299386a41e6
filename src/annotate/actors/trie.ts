import type { Token } from '../types.ts'
import { onceAWord } from '../vocabulary.ts'
import { fold, foldedAt, foldLower } from './fold.ts'

/** Names by their first word, then by the next; `leaves` are what ends here. */
export type Trie<Value> = Map<string, Branch<Value>>
export type Branch<Value> = { next: Trie<Value> | null; leaves: Leaf<Value>[] | null }
export type Leaf<Value> = { readonly words: readonly string[]; readonly value: Value }

/** A name found in a text: `last` is the index of its last token. */
export type Match<Value> = { readonly first: number; readonly last: number; readonly value: Value }

/** Adds a name, given as its words, to the trie. */
export function addName<Value>(trie: Trie<Value>, words: readonly string[], value: Value): void {
  let names = trie
  words.forEach((word, index) => {
    const key = fold(word)
    let branch = names.get(key)
    if (!branch) names.set(key, (branch = { next: null, leaves: null }))
    if (index === words.length - 1) (branch.leaves ??= []).push({ words, value })
    else names = branch.next ??= new Map()
  })
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
    const leaf = branch.leaves && leafAt(branch.leaves, tokens, first)
    if (leaf) found = { first, last, value: leaf.value }
    const next: Token | undefined = branch.next ? tokens[last + 1] : undefined
    branch = next && branch.next?.get(foldedAt(next))
  }
  return found
}

function leafAt<Value>(leaves: readonly Leaf<Value>[], tokens: readonly Token[], first: number): Leaf<Value> | null {
  for (const leaf of leaves) {
    const { words } = leaf
    let at = 0
    while (at < words.length && isWritten(words[at] ?? '', tokens[first + at], words.length)) at++
    if (at === words.length) return leaf
  }
  return null
}

/** The value of the name that has exactly these words, which are folded. */
export function valueOf<Value>(trie: Trie<Value>, words: readonly string[]): Value | undefined {
  let names: Trie<Value> | null | undefined = trie
  let branch: Branch<Value> | undefined
  for (const word of words) {
    branch = names?.get(word)
    names = branch?.next
  }
  return branch?.leaves?.[0]?.value
}

// "US" is not "us", "Nice" not "nice": a word written with a capital needs one, initials need all of theirs. A heading
// in capitals may name anybody, but short words in capitals are more often initials of something else.
function isWritten(word: string, token: Token | undefined, length: number): boolean {
  if (!token) return false
  const { text } = token
  if (text === word) return true
  if (!isUpper(word[0])) return word === word.toLowerCase()
  if (!isUpper(text[0])) return false
  if (isInitials(word)) return text === text.toUpperCase() && text.includes('.') === word.includes('.')
  return text.length > 3 || length > 1 || text !== text.toUpperCase()
}

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase()
const isInitials = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
