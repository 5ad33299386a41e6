import type { APIRoute } from 'astro'
import { articleFiles, type ArticleFile } from '../lib/article-files.ts'
import { articles } from '../lib/corpus.ts'

// The route of each kind of file that stands beside the page of an article, in the live loop alone.
export const getStaticPaths = () =>
  articles.map((article) => ({ params: { slug: article.slug }, props: { files: articleFiles(article) } }))

export const GET: APIRoute<{ files: readonly ArticleFile[] }> = ({ props, url }) => {
  const file = props.files.find(({ path }) => path === url.pathname)
  return file
    ? new Response(file.body, { headers: { 'content-type': `${file.type}; charset=utf-8` } })
    : new Response(null, { status: 404 })
}
