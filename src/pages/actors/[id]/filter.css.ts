import type { APIRoute } from 'astro'
import { toActorList } from '../../../lib/lists/actor-list.ts'
import { toFilterCss } from '../../../lib/lists/filter-css.ts'
import { actorFilterPaths, type ActorFilterInputs } from '../../../lib/paths/actor-paths.ts'
import { toCss } from '../../../lib/site.ts'

export const getStaticPaths = actorFilterPaths

export const GET: APIRoute<ActorFilterInputs> = ({ props: { actor, names } }) =>
  toCss(toFilterCss(toActorList(actor, names).facets))
