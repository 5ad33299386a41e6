import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildRegistry, type ActorEntry, type Registry } from '../annotate/actors/registry.ts'
import { actorSchema } from './actor-schema.ts'
import { checkFields } from './check-fields.ts'
import { checkRegistry, type ActorFile } from './check-registry.ts'
import { slugMessage } from './fields.ts'
import { toError, type Problem } from './problem.ts'
import { isSlug } from './slug.ts'
import { readText } from './source-text.ts'
import { readYaml } from './yaml-fields.ts'

/** The actors of a directory that could be read, and everything that is wrong in it. */
export type RegistryRead = {
  readonly registry: Registry
  readonly entries: readonly ActorEntry[]
  readonly problems: readonly Problem[]
}

/** The registry that the YAML files of `directory` make, one an actor, sorted by id; never throws on what they say. */
export function readRegistry(directory: string): RegistryRead {
  if (!existsSync(directory)) {
    const place = { file: directory, line: 1, column: 1 }
    const problem = toError(place, null, 'there is no such folder: it should hold one YAML file for each actor')
    return { registry: buildRegistry([]), entries: [], problems: [problem] }
  }
  const names = readdirSync(directory).filter((name) => /\.ya?ml$/iu.test(name))
  const files = names.sort().map((name) => join(directory, name))
  return toRegistry(files.map((file) => readActor(readFileSync(file), file)))
}

/** The registry of actors that were read one by one, with the problems between them. */
export function toRegistry(reads: readonly ActorRead[]): RegistryRead {
  const actors = reads.flatMap(({ actor }) => actor ?? [])
  const entries = [...new Map(actors.map(({ entry }) => [entry.id, entry])).values()]
  const problems = [...reads.flatMap((read) => read.problems), ...checkRegistry(actors)]
  return { registry: buildRegistry(entries), entries, problems }
}

/** One actor, unless its file cannot be read. */
export type ActorRead = { readonly actor: ActorFile | null; readonly problems: readonly Problem[] }

/** The actor that the content of `file` says, or everything that is wrong with it; never throws. */
export function readActor(input: Uint8Array | string, file: string): ActorRead {
  const source = readText(input, file)
  if (!('text' in source)) return { actor: null, problems: [source] }
  const top = { file, line: 1, column: 1 }
  if (!source.text.trim()) {
    return { actor: null, problems: [toError(top, null, 'the file is empty: write "name: …" and "kind: …"')] }
  }
  const yaml = readYaml(source.text, file)
  const { value, problems } = checkFields(actorSchema, yaml)
  const id = basename(file).replace(/\.ya?ml$/iu, '')
  if (!isSlug(id))
    return { actor: null, problems: [toError(top, null, `the file name ${slugMessage(id)}`), ...problems] }
  return { actor: value && { entry: { id, ...value }, placeOf: yaml.placeOf }, problems }
}
