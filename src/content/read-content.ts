import type { Registry } from '../annotate/actors/registry.ts'
import { openLedgers, type LedgerFolder } from '../permalinks/folder.ts'
import { toldError } from '../permalinks/told-error.ts'
import { toNamed } from './anchor-articles.ts'
import type { Folders } from './folders.ts'
import { formatProblem, hasErrors, type Problem } from './problem.ts'
import type { Article } from './read-article.ts'
import { readArticles } from './read-articles.ts'
import { readRegistry } from './read-registry.ts'

/** Everything that people wrote, and the ledgers of what was published. */
export type Content = {
  readonly registry: Registry
  readonly articles: readonly Article[]
  readonly ledgers: LedgerFolder
}

/** Where a build tells what it does. */
export type Logger = { readonly info: (line: string) => void; readonly warn: (line: string) => void }

/** The content of a project; throws with everything that is wrong in it. */
export function readContent(folders: Folders, logger: Logger): Content {
  const { registry, problems: inActors } = readRegistry(folders.actors)
  const { articles, problems: inArticles } = readArticles(folders.articles)
  report([...inActors, ...inArticles], logger)
  return { registry, articles, ledgers: openLedgers(folders.permalinks, articles.map(toNamed)) }
}

/** Tells what is odd; throws where something is wrong, with all of it in the message. */
export function report(problems: readonly Problem[], logger: Logger): void {
  const lines = problems.map(formatProblem)
  if (hasErrors(problems))
    throw toldError(`The content has mistakes. Mend them and build again:\n\n${lines.join('\n')}\n`)
  for (const line of lines) logger.warn(line)
}
