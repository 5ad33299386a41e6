import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { draftActor, similarTo } from '../content/actor-draft.ts'
import { slugMessage } from '../content/fields.ts'
import { formatProblem } from '../content/problem.ts'
import { readActor, readRegistry } from '../content/read-registry.ts'
import { isSlug, toSlug } from '../content/slug.ts'

const usage = `Usage: npm run actors:add -- "NAME" [--id ID] [--actors DIR]

NAME     the everyday name of a person, an organisation or a place; a file for it is written, to be edited
--id     the file name, when the one that the name gives is taken or cannot be made
--actors the folder of the registry (content/actors)`

const { name, id, folder } = readArguments()
const draft = draftActor(name)
const path = join(folder, `${id}.yaml`)
const { problems } = readActor(draft, path)
if (problems.length) fail(problems.map(formatProblem).join('\n'))
write()
console.log(`Wrote ${path}: edit it, then run the build.`)
for (const other of similarTo(name, readRegistry(folder).entries))
  if (other.id !== id)
    console.log(`Is it the same as ${join(folder, other.id)}.yaml (${other.name})? Keep one of them.`)

function readArguments(): { name: string; id: string; folder: string } {
  const { values, positionals } = parse()
  const [name = '', ...more] = positionals.map((word) => word.trim())
  if (!name || more.length) fail(more.length ? `Put the name in quotes: "${positionals.join(' ')}"` : usage)
  const id = values.id ?? toSlug(name)
  if (!id) fail(`The name has no Latin letters to make an id of: add --id ID`)
  if (!isSlug(id)) fail(`--id: ${slugMessage(id)}`)
  return { name, id, folder: values.actors }
}

function parse() {
  try {
    const options = { id: { type: 'string' }, actors: { type: 'string', default: 'content/actors' } } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return fail(`${String(error instanceof Error ? error.message : error)}\n\n${usage}`)
  }
}

function write(): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, draft, { flag: 'wx' })
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    fail(exists ? `${path} is there already: edit it, or choose another id with --id ID` : String(error))
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
