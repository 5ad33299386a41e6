import type { APIRoute } from 'astro'
import { actors } from '../../../lib/corpus.ts'
import { toActorList } from '../../../lib/lists/actor-list.ts'
import type { Facet } from '../../../lib/lists/facets.ts'
import { toFilterCss } from '../../../lib/lists/filter-css.ts'
import { names } from '../../../lib/lists/pages.ts'
import { toCss } from '../../../lib/site.ts'

// An actor whose list cannot be parted has no form, and so needs no rules.
export const getStaticPaths = () =>
  actors.flatMap((actor) => {
    const { facets } = toActorList(actor, names)
    return facets.length > 0 ? [{ params: { id: actor.id }, props: { facets } }] : []
  })

export const GET: APIRoute<{ facets: readonly Facet[] }> = ({ props }) => toCss(toFilterCss(props.facets))
