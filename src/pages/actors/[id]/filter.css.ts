import type { APIRoute } from 'astro'
import type { Facet } from '../../../lib/lists/facets.ts'
import { toFilterCss } from '../../../lib/lists/filter-css.ts'
import { actorFilterPaths } from '../../../lib/paths/actor-paths.ts'
import { toCss } from '../../../lib/site.ts'

export const getStaticPaths = actorFilterPaths

export const GET: APIRoute<{ facets: readonly Facet[] }> = ({ props }) => toCss(toFilterCss(props.facets))
