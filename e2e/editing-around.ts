import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { between, pick, type Random } from '../scripts/permalinks/random.ts'

/** A change in the project at `folder`; says what was changed. */
export type Edit = (folder: string, random: Random) => string

/** Changes in what stands around the articles: the registry, the rules, and what pages are made of. */
export const aroundArticles: readonly Edit[] = [
  onActor('runa-halden', (_, random) => person('Runa Halden', random)),
  (folder, random) => onActor(`person-${between(random, 1, 9)}`, () => person('Omar Lind', random))(folder, random),
  onActor('mark-rutte', (text, random) => text.replace(/^summary: .*$/mu, `summary: Number ${random()}`)),
  onActor('mark-rutte', (text, random) => text.replace(/title: [^,]*/u, `title: Envoy ${between(random, 1, 9)}`)),
  onActor('nato', (text, random) => text.replace(/^name: .*$/mu, `name: NATO ${between(random, 1, 9)}`)),
  onCode('annotate/quantities/amounts.ts', (text, random) =>
    text.replace(/rule: '[\w-]+'/u, `rule: 'rule-${between(random, 1, 99)}'`),
  ),
  onCode('components/citation-facts.ts', (text, random) =>
    text.replace(/'Meant as[^']*'/u, `'Meant as ${between(random, 1, 9)}'`),
  ),
  onCode('components/SiteFooter.astro', (text, random) => text.replace('<p>', `<p>${pick(random, ['So', 'But'])}: `)),
  onCode('styles/prose.css', (text, random) => `${text}\n.prose-${between(random, 1, 99)} {\n  color: red;\n}\n`),
]

/** Changes one file, which need not exist. */
export function inFile(file: string, change: (text: string) => string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  writeFileSync(file, change(text))
  return `write ${file}`
}

type Change = (text: string, random: Random) => string

function onActor(id: string, change: Change): Edit {
  return (folder, random) => inFile(join(folder, 'content/actors', `${id}.yaml`), (text) => change(text, random))
}

function onCode(path: string, change: Change): Edit {
  return (folder, random) => inFile(join(folder, 'src', path), (text) => change(text, random))
}

const person = (name: string, random: Random): string => `name: ${name}\nkind: person\nsummary: Number ${random()}\n`
