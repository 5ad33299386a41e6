import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

// A page that is kept from build to build must read nothing but its inputs: neither it nor what it is made of may reach
// the corpus, other than through the function that gives the inputs.
const corpus = 'src/lib/corpus.ts'
const importPattern = /^(?:import|export)\b[^'"\n]*(?:\n[^'"\n]*)*['"](?<target>\.[^'"\n]+)['"]/gmu
const isPaths = (target: string): boolean => target.startsWith('src/lib/paths/')
const pages = globSync('src/pages/**/*.{astro,ts}').filter((file) => importsOf(file).some(isPaths))

function importsOf(file: string): string[] {
  const found = [...readFileSync(file, 'utf8').matchAll(importPattern)]
  const values = found.filter(([statement]) => !statement.startsWith('import type '))
  const targets = values.map(({ groups }) => join(dirname(file), groups?.['target'] ?? ''))
  return targets.filter((target) => /\.(?:ts|astro)$/u.test(target))
}

/** How a file comes to import the corpus, or undefined where it does not. */
function wayToCorpus(file: string, seen: Set<string>): string[] | undefined {
  if (file === corpus) return [file]
  if (seen.has(file)) return undefined
  seen.add(file)
  const way = importsOf(file)
    .map((target) => wayToCorpus(target, seen))
    .find((found) => found)
  return way && [file, ...way]
}

test('there are pages that are kept', () => assert.ok(pages.length >= 7, pages.join(' ')))
for (const page of pages)
  test(`${page} reads nothing but its inputs`, () => {
    const made = importsOf(page).filter((target) => !isPaths(target))
    for (const part of made) assert.equal(wayToCorpus(part, new Set())?.join(' → '), undefined)
  })
