import type { APIRoute } from 'astro'
import type { Citation } from '../../../lib/article.ts'
import { citations } from '../../../lib/corpus-index.ts'
import { toOembed } from '../../../lib/sharing/oembed.ts'
import { siteOf, toJson } from '../../../lib/site.ts'

export const getStaticPaths = () => citations.map((citation) => ({ params: { id: citation.id }, props: { citation } }))

export const GET: APIRoute<{ citation: Citation }> = (context) =>
  toJson(toOembed(context.props.citation, siteOf(context)))
