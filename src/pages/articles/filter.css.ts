import type { APIRoute } from 'astro'
import { toFilterCss } from '../../lib/lists/filter-css.ts'
import { articleList } from '../../lib/lists/pages.ts'
import { toCss } from '../../lib/site.ts'

export const GET: APIRoute = () => toCss(toFilterCss(articleList.facets))
