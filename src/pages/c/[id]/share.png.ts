import type { APIRoute } from 'astro'
import type { Citation } from '../../../lib/article.ts'
import { pictured } from '../../../lib/sharing/pictured.ts'
import { toShareImage } from '../../../lib/sharing/share-image.ts'

export const getStaticPaths = () => pictured.map((citation) => ({ params: { id: citation.id }, props: { citation } }))

export const GET: APIRoute<{ citation: Citation }> = async ({ props }) =>
  new Response(new Uint8Array(await toShareImage(props.citation)), { headers: { 'content-type': 'image/png' } })
