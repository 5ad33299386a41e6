import { startsWithCapital } from '../characters.ts'
import { tokensIn } from '../tokens.ts'
import type { ActorId, ActorKind, EntityType } from '../types.ts'
import { isI } from './article.ts'
import { fold } from './lexicon/fold.ts'
import { gazetteerNames } from './lexicon/gazetteer.ts'
import { addName, searchOf, valueOf, type Branch, type Leaf, type Search, type Trie } from './lexicon/trie.ts'

/** What people wrote about one actor; see README, "Add an actor". */
export type ActorEntry = {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  readonly wikidata?: string | undefined
  readonly names?: ActorNames | undefined
  readonly family?: string | undefined
  readonly roles?: readonly ActorRole[] | undefined
  readonly in?: readonly ActorId[] | undefined
  readonly formerIds?: readonly ActorId[] | undefined
  readonly summary?: string | undefined
}

export type ActorNames = Partial<
  Record<'aliases' | 'acronyms' | 'weak' | 'former' | 'demonyms' | 'seats' | 'never', readonly string[] | undefined>
>

export type ActorRole = {
  readonly title: string
  readonly of?: ActorId | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * A name under which an actor is found. `form`: a full name or alias (`name`), one that counts only beside a full name
 * in the same article (`weak`), a people's name (`demonym`), a seat of government, an office that speaks for a country
 * ("the Kremlin"), a state as it follows a town ("Fla."), or a longer name that blocks (`never`). `place` is the name
 * of a seat as the town it also is.
 */
export type Named = {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  readonly form: 'name' | 'acronym' | 'weak' | 'demonym' | 'seat' | 'office' | 'abbreviation' | 'never'
  readonly registered: boolean
  readonly family: string | null
  readonly place: string | null
}

/**
 * The registered actors by id, and the search for their names. `sameAs` gives the registered actor for the id of a name
 * of the gazetteer: whoever registers Ghana gets "the Republic of Ghana" too. `smallOpeners` are the first words, folded,
 * of the names that may begin with a small letter: of "van Vik", but not of "The Hague".
 */
export type Registry = {
  readonly actors: ReadonlyMap<ActorId, ActorEntry>
  readonly search: Search<Named>
  readonly sameAs: ReadonlyMap<ActorId, Named>
  readonly smallOpeners: ReadonlySet<string>
}

/** A registry of `entries`, which must have been checked: ids are unique. */
export function buildRegistry(entries: readonly ActorEntry[]): Registry {
  const names: Trie<Named> = new Map()
  for (const entry of entries) addEntry(names, entry)
  return {
    actors: new Map(entries.map((entry) => [entry.id, entry])),
    search: searchOf(names),
    sameAs: sameAsIn(names),
    smallOpeners: new Set([...names].flatMap(([word, branch]) => (isOpenedSmall(branch) ? [word] : []))),
  }
}

const isOpenedSmall = ({ next, leaf }: Branch<Named>): boolean =>
  isWrittenSmall(leaf) || [...(next?.values() ?? [])].some((branch) => isOpenedSmall(branch))

function isWrittenSmall(leaf: Leaf<Named> | null): boolean {
  for (let one = leaf; one; one = one.next) if (!startsWithCapital(one.word) || isI(one.word)) return true
  return false
}

function sameAsIn(names: Trie<Named>): Map<ActorId, Named> {
  const same = new Map<ActorId, Named>()
  if (names.size === 0) return same
  for (const { id, words } of gazetteerNames) {
    const named = valueOf(names, words.map(fold))
    if (named && (named.form === 'name' || named.form === 'acronym') && !same.has(id)) same.set(id, named)
  }
  return same
}

function addEntry(trie: Trie<Named>, { id, name, kind, names = {}, family }: ActorEntry): void {
  const add = (form: Named['form'], written: readonly string[] = []): void => {
    for (const text of written)
      addName(
        trie,
        tokensIn(text).map((token) => token.text),
        { id, name, kind, form, registered: true, family: family ?? null, place: form === 'seat' ? text : null },
      )
  }
  add('name', [name, ...(names.aliases ?? []), ...(names.former ?? [])])
  add('acronym', names.acronyms)
  add('weak', names.weak)
  add('demonym', names.demonyms)
  add('seat', names.seats)
  add('never', names.never)
}

/** The class of mention that an actor of this kind gives. */
export const typeOf = (kind: ActorKind): EntityType =>
  kind === 'person' ? 'person' : kind === 'country' || kind === 'place' ? 'place' : 'org'
