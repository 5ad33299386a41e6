import { stringify } from 'yaml'
import { discoveredKind } from '../annotate/actors/identity/discovered-kind.ts'
import { findMentions } from '../annotate/actors/mentions.ts'
import { buildRegistry, type ActorEntry } from '../annotate/actors/registry.ts'
import { readDocument } from '../annotate/document.ts'
import type { ActorKind } from '../annotate/types.ts'

/** The YAML file of an actor of this name, with the kind that the name looks like, to be edited. */
export const draftActor = (name: string): string =>
  `${stringify({ name }).trimEnd()} # the everyday form
kind: ${guessKind(name)} # person | organisation | government | country | place | group
names:
  aliases: [] # other full names, found in every article
  acronyms: [] # found as they are written, in capitals
  weak: [] # short names, found only after a full one in the same article
  never: [] # longer strings that are somebody or something else
roles: [] # [{ title: Mayor, of: harbour-city, from: 2024-10-01 }]
in: [] # ids of the groups that it belongs to
wikidata: # Q42
summary: # one line of your own for the card
`

/** The entries that may already be this actor: one of their words stands in the name, or the other way round. */
export function similarTo(name: string, entries: readonly ActorEntry[]): ActorEntry[] {
  const words = wordsOf(name)
  return entries.filter((entry) => {
    const names = [entry.name, ...(entry.names?.aliases ?? []), ...(entry.names?.former ?? [])]
    return names.some((other) => isWithin(wordsOf(other), words) || isWithin(words, wordsOf(other)))
  })
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu))
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => some.size > 0 && some.isSubsetOf(all)

function guessKind(name: string): ActorKind {
  const [mention] = findMentions(readDocument(`In May ${name} said so.`), { registry: buildRegistry([]), known: [] })
  return mention ? discoveredKind(mention.actor, mention.type) : 'person'
}
