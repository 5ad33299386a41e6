import type { Citation } from '../article.ts'
import { absolute, citationPath, embedPath } from '../urls.ts'
import { titleOf } from './share-text.ts'

/** The size of the frame that others are offered. */
const frame = { width: 600, height: 320 } as const

/** What other sites ask for to show a quote or claim; see https://oembed.com */
export const toOembed = (citation: Citation, site: URL) => ({
  version: '1.0',
  type: 'rich',
  title: titleOf(citation),
  provider_name: 'Quotidian',
  provider_url: site.href,
  url: absolute(citationPath(citation.id), site),
  author_name: citation.article.source.name,
  html: toEmbedCode(citation, site),
  ...frame,
})

/** The HTML that frames a quote or claim in another page. */
export const toEmbedCode = (citation: Citation, site: URL): string =>
  `<iframe src="${escape(absolute(embedPath(citation.id), site))}" width="${frame.width}" height="${frame.height}" title="${escape(titleOf(citation))}" loading="lazy" sandbox="allow-popups"></iframe>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
