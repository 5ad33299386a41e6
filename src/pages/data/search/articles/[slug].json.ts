import type { APIRoute } from 'astro'
import type { Article } from '../../../../lib/article.ts'
import { articleFilePaths } from '../../../../lib/paths/article-paths.ts'
import { toArticleRecords } from '../../../../lib/search/search-record.ts'
import { toJson } from '../../../../lib/site.ts'

export const getStaticPaths = articleFilePaths

export const GET: APIRoute<{ article: Article }> = ({ props }) => toJson(toArticleRecords(props.article))
