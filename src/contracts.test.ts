import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { annotate } from './annotate/annotate.ts'
import { annotateArticle } from './content/annotate-article.ts'
import { folders } from './content/folders.ts'
import { readArticles } from './content/read-articles.ts'
import { readRegistry } from './content/read-registry.ts'

const { registry } = readRegistry(folders.actors)
const bare = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)
const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '')

for (const article of readArticles(folders.articles).articles) {
  const { text, annotations, citables, html } = annotateArticle(article, registry)
  const page = fromHtml(html, { fragment: true })
  const corrected = (article.frontmatter.corrections?.length ?? 0) > 0

  test(`${article.slug}: every annotation says the text between its offsets`, () => {
    for (const { start, end, exact } of [...annotations, ...citables]) assert.equal(text.slice(start, end), exact)
  })

  test(`${article.slug}: marks change no word and lose no element`, () => {
    const plain = fromHtml(String(bare.processSync(article.body)), { fragment: true })
    assert.equal(toString(page), toString(plain))
    const names = selectAll('*', page)
      .filter(({ tagName, properties }) => !added.has(tagName) && properties['dataKind'] === undefined)
      .map(({ tagName }) => tagName)
    assert.deepEqual(
      names,
      selectAll('*', plain).map(({ tagName }) => tagName),
    )
  })

  test(`${article.slug}: the fragments of an annotation, joined, are its text`, () => {
    for (const { id, exact } of citables) {
      const fragments = selectAll(`mark[data-annotation=${id}]`, page)
      assert.equal(withoutSpace(fragments.map((fragment) => toString(fragment)).join('')), withoutSpace(exact))
    }
  })

  test(`${article.slug}: every id stands once, with one button for its card`, () => {
    for (const { id } of citables) {
      assert.equal(selectAll(`#${id}`, page).length, 1)
      assert.equal(selectAll(`button[popovertarget=card-${id}]`, page).length, 1)
    }
    assert.equal(new Set(citables.map(({ id }) => id)).size, citables.length)
  })

  test(`${article.slug}: the notes are numbered as a reader meets them`, () => {
    const numbers = selectAll('button[data-number]', page).map(({ properties }) => Number(properties['dataNumber']))
    assert.deepEqual(
      numbers,
      citables.map((_, index) => index + 1),
    )
  })

  test(`${article.slug}: the plugins find what the plain function finds`, { skip: corrected }, () =>
    assert.deepEqual(annotations, annotate(text, registry, { language: article.frontmatter.lang })),
  )

  test(`${article.slug}: the same input gives the same output`, () =>
    assert.deepEqual(annotateArticle(article, registry).html, html))
}

const added: ReadonlySet<string> = new Set(['mark', 'data', 'time', 'button'])
