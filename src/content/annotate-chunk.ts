import type { Registry } from '../annotate/actors/registry.ts'
import type { Day } from '../permalinks/ledger.ts'
import { annotateTask, type ArticleResult, type ArticleTask } from './article-task.ts'
import { readRegistry } from './read-registry.ts'

/** Some tasks for a thread or another machine, with the folder of the actors and the day of the build. */
export type Chunk = { readonly tasks: readonly ArticleTask[]; readonly actors: string; readonly today: Day }

/** The results of a chunk, in the order of its tasks; what a thread of the pool runs. */
export default function annotateChunk({ tasks, actors, today }: Chunk): ArticleResult[] {
  const registry = registryOf(actors)
  return tasks.map((task) => annotateTask(task, registry, today))
}

// A thread lives for one run, in which the registry stays as it is.
const registries = new Map<string, Registry>()

function registryOf(folder: string): Registry {
  const registry = registries.get(folder) ?? readRegistry(folder).registry
  registries.set(folder, registry)
  return registry
}
