import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { between, pick, type Random } from '../scripts/permalinks/random.ts'
import { aroundArticles, inFile, type Edit } from './editing-around.ts'

/** Changes a few things in the project at `folder`, as its editors and developers would; returns what was done. */
export function editAtRandom(folder: string, random: Random): string[] {
  const done = Array.from({ length: between(random, 3, 6) }, () => pick(random, edits)(folder, random))
  retireLost(folder)
  return done
}

const edits: readonly Edit[] = [
  onArticle(
    'add a paragraph',
    (text, random) => `${text}\nEconomist Runa Halden said ${figure(random)} had been lost.\n`,
  ),
  onArticle('add raw HTML', (text) => `${text}\nThe <b>old</b> boats stay.\n`),
  onArticle('change a figure', (text, random) => text.replace(/\b\d{1,3} percent/u, figure(random))),
  onArticle('change the title', (text) => text.replace(/^title: /mu, 'title: Again and ')),
  onArticle('hide or show', (text) =>
    text.includes('\ndraft: true') ? text.replace('\ndraft: true', '') : text.replace('\n', '\ndraft: true\n'),
  ),
  addArticle,
  renameArticle,
  removeArticle,
  ...aroundArticles,
  retireOne,
]

const articles = 'content/articles'
const ledgers = 'content/permalinks'
const figure = (random: Random): string => `${between(random, 13, 99)} percent`
const namesIn = (folder: string, directory: string): string[] => readdirSync(join(folder, directory)).toSorted()

function onArticle(what: string, change: (text: string, random: Random) => string): Edit {
  return (folder, random) => {
    const name = pick(random, namesIn(folder, articles))
    inFile(join(folder, articles, name), (text) => change(text, random))
    return `${what} in ${name}`
  }
}

function addArticle(folder: string, random: Random): string {
  const name = `ferry-${between(random, 1, 999)}`
  const fields = `title: ${name}\ndate: 2026-03-0${between(random, 1, 9)}T08:00:00Z\nsource: { name: Harbour News }`
  return inFile(
    join(folder, articles, `${name}.md`),
    () => `---\n${fields}\n---\n\n“We lost ${figure(random)},” said Omar Lind.\n`,
  )
}

function renameArticle(folder: string, random: Random): string {
  const name = pick(random, namesIn(folder, articles))
  const slug = name.slice(0, -'.md'.length)
  inFile(join(folder, articles, name), (text) =>
    text.includes('formerSlugs: [')
      ? text.replace('formerSlugs: [', `formerSlugs: [${slug}, `)
      : text.replace('\n', `\nformerSlugs: [${slug}]\n`),
  )
  const renamed = `${slug}-${between(random, 1, 999)}.md`
  renameSync(join(folder, articles, name), join(folder, articles, renamed))
  return `rename ${name} to ${renamed}`
}

function removeArticle(folder: string, random: Random): string {
  const names = namesIn(folder, articles)
  if (names.length < 3) return 'remove nothing'
  const name = pick(random, names)
  rmSync(join(folder, articles, name))
  return `remove ${name}`
}

function retireOne(folder: string, random: Random): string {
  const names = namesIn(folder, ledgers)
  const ledger = readFileSync(join(folder, ledgers, pick(random, names)), 'utf8')
  const { entries } = JSON.parse(ledger) as { entries: readonly { readonly id: string }[] }
  if (entries.length === 0) return 'retire nothing'
  const { id } = pick(random, entries)
  permalinks(folder, '--retire', id, '--reason', 'It was taken back.')
  return `retire ${id}`
}

/** Retires what the edits would lose, as the command itself proposes. */
function retireLost(folder: string): void {
  for (const [, id = '', slug = ''] of permalinks(folder).matchAll(lost))
    permalinks(folder, '--retire', id || slug, '--reason', 'It was edited away.')
}

const lost = /\b(?<id>[cq]-\w+) is lost|^(?<slug>[\w-]+): the article is gone/gmu

function permalinks(folder: string, ...words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/permalinks.ts', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  })
  return stdout + stderr
}
