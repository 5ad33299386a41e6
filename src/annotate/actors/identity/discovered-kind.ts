import type { ActorId, ActorKind, EntityType } from '../../types.ts'
import { countryIds } from '../lexicon/gazetteer.ts'

/** What an actor is that nobody registered: a country, or what its mention names; the Swiss government is Switzerland. */
export const discoveredKind = (id: ActorId, type: EntityType): ActorKind =>
  countryIds.has(id) ? 'country' : kindOf[type]

const kindOf: Readonly<Record<EntityType, ActorKind>> = { person: 'person', org: 'organisation', place: 'place' }
