import type { APIRoute } from 'astro'
import type { Article } from '../../../../lib/article.ts'
import { articles } from '../../../../lib/corpus.ts'
import { toArticleRecords } from '../../../../lib/search/search-record.ts'
import { toJson } from '../../../../lib/site.ts'

export const getStaticPaths = () => articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))

export const GET: APIRoute<{ article: Article }> = ({ props }) => toJson(toArticleRecords(props.article))
