/** A place in a file, line and column counted from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

/** Something wrong in a file that people write; an `error` fails the build, a `warning` does not. */
export type Problem = Place & {
  readonly severity: 'error' | 'warning'
  readonly field: string | null
  readonly message: string
}

/** A problem that fails the build. */
export const toError = (place: Place, field: string | null, message: string): Problem =>
  toProblem('error', place, field, message)

/** A problem that is only told. */
export const toWarning = (place: Place, field: string | null, message: string): Problem =>
  toProblem('warning', place, field, message)

/** Whether one of the problems fails the build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error')

/** One line for a terminal: `content/articles/x.md:3:7 title: is missing …`. */
export function formatProblem({ severity, file, line, column, field, message }: Problem): string {
  const parts = [severity === 'warning' && 'warning', field, message].filter((part) => part)
  return `${file}:${line}:${column} ${parts.join(': ')}`.replace(control, toEscape)
}

/** A written value as a message shows it: in double quotes, on one line, not longer than 60 characters. */
export const quoted = (value: string): string =>
  JSON.stringify(value.length > longest ? `${value.slice(0, longest - 1).toWellFormed()}…` : value)

/** The path of a field as people write it: `['names', 'aliases', 1]` → `names.aliases[1]`. */
export const toField = (path: readonly PropertyKey[]): string | null =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${String(key)}`)).join('') || null

const longest = 60
// Problems repeat what strangers wrote: no escape sequence and no change of reading direction may reach the terminal.
const control = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu
const toEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const toProblem = (
  severity: Problem['severity'],
  { file, line, column }: Place,
  field: string | null,
  message: string,
): Problem => ({ severity, file, line, column, field, message })
