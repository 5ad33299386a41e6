import { Feed } from 'feed'
import { articles } from './corpus.ts'
import { articleUrl } from './cited-record.ts'

/** The newest articles as a feed; `write` makes what its form of feed takes for text out of a title or summary. */
export function toFeed(site: URL, write: (text: string) => string): Feed {
  const feed = new Feed({
    id: site.href,
    link: site.href,
    title: 'Quotidian',
    description: 'Who said what, with which numbers, about whom',
    copyright: '',
    language: 'en',
    updated: new Date(articles[0]?.date ?? 0),
    generator: 'Quotidian',
    feedLinks: { json: new URL('/feed.json', site).href, atom: new URL('/atom.xml', site).href },
  })
  for (const article of articles.slice(0, 50))
    feed.addItem({
      title: write(article.title),
      id: articleUrl(article, site),
      link: articleUrl(article, site),
      date: new Date(article.date),
      ...(article.summary ? { description: write(article.summary) } : {}),
    })
  return feed
}
