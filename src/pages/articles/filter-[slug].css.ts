import type { APIRoute } from 'astro'
import { articleFilterPaths } from '../../lib/paths/article-paths.ts'
import { toReaderFilterCss } from '../../lib/reader-filter-css.ts'
import { toCss } from '../../lib/site.ts'

export const getStaticPaths = articleFilterPaths

export const GET: APIRoute<{ actors: readonly string[] }> = ({ props }) => toCss(toReaderFilterCss(props.actors))
