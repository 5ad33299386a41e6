import type { APIRoute } from 'astro'
import { articles } from '../../lib/corpus.ts'
import { toReaderFilterCss } from '../../lib/reader-filter-css.ts'
import { toCss } from '../../lib/site.ts'

export const getStaticPaths = () => articles.map(({ slug, actors }) => ({ params: { slug }, props: { actors } }))

export const GET: APIRoute<{ actors: readonly { id: string }[] }> = ({ props }) =>
  toCss(toReaderFilterCss(props.actors.map(({ id }) => id)))
