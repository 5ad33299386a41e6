import type { ActorEntry } from '../annotate/actors/registry.ts'
import type { ActorId } from '../annotate/types.ts'
import { isStrong, namesIn } from './actor-names.ts'
import { checkNames } from './check-names.ts'
import { didYouMean } from './nearest.ts'
import { quoted, toError, toField, type Problem } from './problem.ts'
import { ringsIn } from './rings.ts'
import type { PlaceOf } from './yaml-fields.ts'

/** An actor with the places of its fields in its file. */
export type ActorFile = { readonly entry: ActorEntry; readonly placeOf: PlaceOf }

/** What is wrong between the actors of a registry, and with the names that each of them has. */
export function checkRegistry(actors: readonly ActorFile[]): Problem[] {
  const ids = new Set(actors.map(({ entry }) => entry.id))
  const renamed = new Map(actors.flatMap(({ entry }) => (entry.formerIds ?? []).map((old) => [old, entry.id])))
  return [
    ...actors.flatMap(checkNames),
    ...clashes(actors, idsOf),
    ...clashes(actors, wikidataOf),
    ...clashes(actors, strongNamesOf),
    ...actors.flatMap((actor) => danglingReferences(actor, ids, renamed)),
    ...cycles(actors),
  ]
}

/** Something that only one actor may have: `key` is what is compared, `text` what is told. */
type Owned = { path: (string | number)[]; key: string; text: string }

const idsOf = ({ id, formerIds = [] }: ActorEntry): Owned[] => [
  { path: [], key: id, text: 'the id' },
  ...formerIds.map((old, at) => ({ path: ['formerIds', at], key: old, text: `the id ${quoted(old)}` })),
]

const wikidataOf = ({ wikidata }: ActorEntry): Owned[] =>
  wikidata === undefined ? [] : [{ path: ['wikidata'], key: wikidata, text: `the id ${wikidata} of Wikidata` }]

const strongNamesOf = (entry: ActorEntry): Owned[] =>
  namesIn(entry)
    .filter(({ list }) => isStrong(list))
    .map(({ path, text }) => ({ path: [...path], key: toKey(text), text: `the name ${quoted(text)}` }))

// Acronyms keep their case ("WHO" is not "Who"); other names are the same in any case, with or without accents.
const toKey = (name: string): string => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'")
  return plain === plain.toUpperCase() ? plain : plain.toLowerCase()
}

function clashes(actors: readonly ActorFile[], ownedBy: (entry: ActorEntry) => Owned[]): Problem[] {
  const owners = new Map<string, ActorFile>()
  return actors.flatMap((actor) =>
    ownedBy(actor.entry).flatMap(({ path, key, text }) => {
      const owner = owners.get(key)
      if (!owner) owners.set(key, actor)
      if (!owner || owner === actor) return []
      const place = actor.placeOf(path)
      return [
        toError(place, toField(path), `${text} already belongs to ${owner.placeOf([]).file}: keep it in one place`),
      ]
    }),
  )
}

function danglingReferences(
  { entry, placeOf }: ActorFile,
  ids: ReadonlySet<ActorId>,
  renamed: ReadonlyMap<ActorId, ActorId>,
): Problem[] {
  const memberships = (entry.in ?? []).map((id, at) => ({ id, path: ['in', at] }))
  const offices = (entry.roles ?? []).map(({ of: id }, at) => ({ id, path: ['roles', at, 'of'] }))
  return [...memberships, ...offices].flatMap(({ id, path }) => {
    if (id === undefined || ids.has(id)) return []
    const current = renamed.get(id)
    const advice = current ? `: it is now called ${quoted(current)}` : didYouMean(id, ids)
    return [toError(placeOf(path), toField(path), `there is no actor with the id ${quoted(id)}${advice}`)]
  })
}

/** One problem for each ring of memberships, at its first actor. */
function cycles(actors: readonly ActorFile[]): Problem[] {
  const byId = new Map(actors.map((actor) => [actor.entry.id, actor]))
  const rings = ringsIn(new Map(actors.map(({ entry }) => [entry.id, entry.in ?? []])))
  return rings.flatMap((ring) => {
    const actor = byId.get(ring[0] ?? '')
    if (!actor) return []
    const path = ['in', (actor.entry.in ?? []).indexOf(ring[1] ?? '')]
    return [toError(actor.placeOf(path), toField(path), `nobody is a member of itself: ${ring.join(' → ')}`)]
  })
}
