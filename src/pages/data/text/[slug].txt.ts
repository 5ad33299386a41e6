import type { APIRoute } from 'astro'
import type { Article } from '../../../lib/article.ts'
import { articleFilePaths } from '../../../lib/paths/article-paths.ts'

export const getStaticPaths = articleFilePaths

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(props.article.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
