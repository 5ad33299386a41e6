import type { APIRoute } from 'astro'
import type { Citation } from '../../../lib/article.ts'
import { picturePaths } from '../../../lib/paths/citation-paths.ts'
import { toShareImage } from '../../../lib/sharing/share-image.ts'

export const getStaticPaths = picturePaths

export const GET: APIRoute<{ citation: Citation }> = async ({ props }) =>
  new Response(new Uint8Array(await toShareImage(props.citation)), { headers: { 'content-type': 'image/png' } })
