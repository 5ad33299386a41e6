import type { APIRoute } from 'astro'
import type { Citation } from '../../../lib/article.ts'
import { citationFilePaths } from '../../../lib/paths/citation-paths.ts'
import { toOembed } from '../../../lib/sharing/oembed.ts'
import { siteOf, toJson } from '../../../lib/site.ts'

export const getStaticPaths = citationFilePaths

export const GET: APIRoute<{ citation: Citation }> = (context) =>
  toJson(toOembed(context.props.citation, siteOf(context)))
