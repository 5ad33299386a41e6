import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lines, payloads } from './payloads.ts'

/** Replaces the content of the project at `folder` by articles and actors that strangers wrote with bad intent. */
export function writeHostileContent(folder: string): void {
  for (const part of ['articles', 'actors', 'permalinks']) {
    rmSync(join(folder, 'content', part), { recursive: true, force: true })
    mkdirSync(join(folder, 'content', part), { recursive: true })
  }
  const write = (path: string, text: string): void => writeFileSync(join(folder, 'content', path), text)
  contexts.forEach((within, index) =>
    write(`articles/body-${index}.md`, article({}, payloads.map(within).join('\n\n'))),
  )
  lines.forEach((line, index) => {
    write(`articles/field-${index}.md`, article(fieldsWith(line), `${said}\n\nIt took 7 percent of \`${line}\`.`))
    write(`actors/actor-${index}.yaml`, actorWith(line, index))
  })
  write('actors/hanne-vik.yaml', 'name: Hanne Vik\nkind: person\n')
}

const said = '“It rose 5 percent,” said Hanne Vik of the Harbour Office.'
const flat = (payload: string): string => payload.replaceAll('\n', ' ')

/** The places in a text where a payload may stand. */
const contexts: readonly ((payload: string, index: number) => string)[] = [
  (payload) => payload,
  (payload) => `It is said that ${payload} of the boats are old.`,
  (payload) => `# ${flat(payload)}`,
  (payload) => `- ${flat(payload)}\n- [${flat(payload)}](/a "${flat(payload)}")`,
  (payload) => `| ${flat(payload)} |\n|---|\n| \`${flat(payload)}\` |`,
  (payload, index) => `A[^${index}]\n\n[^${index}]: ${flat(payload)}`,
  (payload, index) =>
    index % 4 === 0 ? `“Prices ${flat(payload)} rose 5 percent,” said Hanne Vik.` : `“${flat(payload)}”`,
]

const quoted = (text: string): string => JSON.stringify(text)

/** Every field that may hold free text holds `line`. */
const fieldsWith = (line: string): Fields => ({
  title: line,
  source: { name: line, url: `https://example.org/"><script>ran()</script>` },
  via: { name: line },
  author: line,
  summary: `=${line}`,
  corrections: [
    { quote: '7 percent', set: { measure: line, denominator: line, unit: line, claimant: line, time: line } },
    { quote: said.slice(0, said.indexOf(' said')), set: { speaker: line } },
    { quote: 'the Harbour Office', add: 'mention', set: { actor: 'harbour-office', type: 'org' } },
  ].map((correction) => ({ ...correction, reason: line, by: line, date: '2026-01-02' })),
})
type Fields = Readonly<Record<string, unknown>>

// JSON is YAML as well.
const article = (fields: Fields, body: string): string =>
  `---\n${Object.entries({ title: 'Ferry', date: '2026-01-02T03:04:05Z', source: { name: 'Harbour News' }, ...fields })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n${body}\n`

const actorWith = (line: string, index: number): string =>
  [
    `name: ${quoted(`Vik ${index} ${line}`)}`,
    'kind: organisation',
    `summary: ${quoted(line)}`,
    `names: { aliases: [${quoted(`A ${index} ${line}`)}], never: [${quoted(line)}] }`,
    `roles: [{ title: ${quoted(line)}, of: hanne-vik }]`,
    '',
  ].join('\n')
