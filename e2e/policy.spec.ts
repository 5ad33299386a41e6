import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { residueIn } from './hostile/residue.ts'

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, page: fromHtml(readFileSync(join('dist', name), 'utf8')) }))

test('there are pages of every kind', () => expect(pages.length).toBeGreaterThan(100))

test('every page has a policy that lets in nothing inline and nothing from elsewhere', () => {
  for (const { name, page } of pages) {
    const policies = policiesOf(page)
    expect(policies.length, name).toBe(1)
    const directives = new Map(policies[0]?.split(';').map((part) => toDirective(part.trim())))
    for (const [directive, values] of [
      ['default-src', "'self'"],
      ['object-src', "'none'"],
      ['base-uri', "'none'"],
    ] as const)
      expect(directives.get(directive), `${name} ${directive}`).toEqual([values])
    for (const value of [...directives.values()].flat()) expect(value, name).toMatch(allowedOn(name))
  }
})

test('every inline script is one that the policy names', () => {
  for (const { name, page } of pages)
    for (const script of selectAll('script:not([src]):not([type="application/ld+json"])', page))
      expect(policiesOf(page).join(), name).toContain(digestOf(toString(script)))
})

test('no page fetches anything from another site, or holds what could run or lead astray', () => {
  for (const { name, page } of pages) {
    expect(residueIn(page), name).toEqual([])
    for (const { properties } of selectAll('link[href]', page).filter(isFetched))
      expect(String(properties['href']).trim(), name).toMatch(/^\/(?!\/)/u)
  }
})

test('JSON in pages cannot end its element', () => {
  for (const { name, page } of pages)
    for (const block of selectAll('script[type="application/ld+json"]', page)) {
      expect(toString(block), name).not.toMatch(/[<>&\u2028\u2029]/u)
      expect(() => JSON.parse(toString(block)) as unknown, name).not.toThrow()
    }
})

test('every package of the lockfile has its digest, but for those that others bring along', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile
  for (const [name, { integrity, inBundle }] of Object.entries(packages))
    if (name && !inBundle) expect(integrity, name).toMatch(/^sha512-/u)
})

type Lockfile = {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly inBundle?: true }>>
}

const policiesOf = (page: Root): string[] =>
  selectAll('meta', page)
    .filter(({ properties }) => String(properties['httpEquiv']).toLowerCase() === 'content-security-policy')
    .map(({ properties }) => String(properties['content']).replace(/;\s*$/u, ''))

function toDirective(part: string): [name: string, values: string[]] {
  const [name = '', ...values] = part.split(/\s+/u)
  return [name, values]
}

// The search compiles its index reader in the browser; that is all that its page may do beyond the others.
const allowedOn = (name: string): RegExp =>
  name === 'search/index.html'
    ? /^'(?:self|none|wasm-unsafe-eval|sha256-[\w+/=]+)'$/u
    : /^'(?:self|none|sha256-[\w+/=]+)'$/u

const digestOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const isFetched = ({ properties }: Element): boolean =>
  [properties['rel']]
    .flat()
    .some((rel) => /^(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)$/u.test(String(rel)))
