import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const given = 'Hanne Omar Petra Jonas Amina Viktor Lucia Tomas Nadia Erik Salma Pavel Ines Karim Maren Yusuf'.split(' ')
const family = 'Vik Lind Okafor Brandt Castillo Nowak Haddad Moreau Sato Keller Ribeiro Dahl Tanaka Weiss'.split(' ')
const bodies =
  'Ministry of Trade,Harbour Authority,Northern Rail Union,Institute for Climate Economics,Central Bank'.split(',')
const verbs = 'said,noted,added,argued,warned,explained,stressed,admitted'.split(',')
const topics = 'freight,exports,grain prices,passenger traffic,housing starts,tax revenue,energy use,wages'.split(',')
const syllables = 'ba co du fe gi lo ma ne pi ru sa te vo wu zi ka'.split(' ')

/** A made-up word that only this article has, so that no sentence stands in two of them: `17` → `'bacoco'`. */
const wordOf = (number: number): string =>
  [number >> 12, number >> 8, number >> 4, number].map((digits) => syllables[digits & 15]).join('')

/** One article of about 680 words, made of sentences with quotations, figures and names; the same for the same number. */
export function article(number: number): string {
  const next = random(number + 1)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  const people = Array.from({ length: 4 }, () => `${pick(given)} ${pick(family)}`)
  const surname = (name: string): string => name.split(' ')[1] ?? name
  const topic = () => `${pick(topics)} in the ${wordOf(number)} valley`
  const percent = () => (next() * 60).toFixed(1)
  const sentences = [
    () =>
      `“The rise in ${topic()} is no accident, and nobody should be surprised by it,” ${surname(pick(people))} ${pick(verbs)}.`,
    () =>
      `${pick(people)}, who speaks for the ${pick(bodies)}, ${pick(verbs)} that ${topic()} had grown by ${percent()} percent in 2025.`,
    () => `According to the ${pick(bodies)}, ${topic()} accounted for ${percent()} percent of the national total.`,
    () =>
      `The ${pick(bodies)} spent $${(next() * 90 + 1).toFixed(1)} million on ${topic()}, ${surname(pick(people))} ${pick(verbs)}.`,
    () =>
      `It was a long winter, and *few* in the [harbour](https://example.org/harbour) had expected the boats to return so soon.`,
    () =>
      'Nothing is left of the old papers, the custom is older than the harbour, and those who began it are long gone.',
    () => 'The road along the water is narrow, the houses stand close, and in the evening the shutters are drawn.',
    () => 'What comes after is uncertain, because much depends on the weather and on the mood of the voters.',
    () =>
      `“We asked for ${Math.floor(next() * 9000 + 100)} ${wordOf(number)} places,” ${surname(pick(people))} ${pick(verbs)}, “and we were given none.”`,
  ]
  const paragraph = () => Array.from({ length: 4 }, () => pick(sentences)()).join(' ')
  const text = [`${people.join(', ')} met on Monday.`, ...Array.from({ length: 9 }, paragraph)].join('\n\n')
  const day = String((number % 28) + 1).padStart(2, '0')
  return `---\ntitle: Report ${number} from the harbour\ndate: 2026-01-${day}T12:00:00Z\nsource: { name: The Harbour Post }\n---\n\n${text}\n`
}

/** One article of at least `words` words: the texts of many, below each other. */
export function longArticle(words: number): string {
  const bodies = Array.from({ length: Math.ceil(words / 680) }, (_, number) => article(number).split('---\n')[2] ?? '')
  return `---\ntitle: All reports\ndate: 2026-01-01T12:00:00Z\nsource: { name: The Harbour Post }\n---\n${bodies.join('')}`
}

/** Writes `count` articles to `folder`. */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number += 1) writeFileSync(join(folder, `report-${number}.md`), article(number))
}
