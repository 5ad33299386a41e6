import type { APIRoute } from 'astro'
import type { Article } from '../lib/article.ts'
import { articleFiles } from '../lib/article-files.ts'
import { articles } from '../lib/corpus.ts'

// The route of each kind of file that stands beside the page of an article, in the live loop alone.
export const getStaticPaths = () => articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))

export const GET: APIRoute<{ article: Article }> = ({ props: { article }, url }) => {
  const file = articleFiles(article.slug).find(({ path }) => path === url.pathname)
  return file
    ? new Response(file.bodyOf(article), { headers: { 'content-type': `${file.type}; charset=utf-8` } })
    : new Response(null, { status: 404 })
}
