import { inspect } from 'node:util'
import type { z } from 'zod'
import { quoted, toError, toField, type Problem } from './problem.ts'
import type { YamlFields } from './yaml-fields.ts'

/** The fields as `schema` reads them, or null with every problem at its place. */
export function checkFields<Value>(
  schema: z.ZodType<Value>,
  yaml: YamlFields,
): { value: Value | null; problems: readonly Problem[] } {
  if (yaml.problems.length) return { value: null, problems: yaml.problems }
  const result = schema.safeParse(yaml.value, { reportInput: true })
  if (result.success) return { value: result.data, problems: [] }
  return { value: null, problems: result.error.issues.flatMap((issue) => toProblems(issue, yaml)) }
}

function toProblems(issue: z.core.$ZodIssue, { placeOf }: YamlFields): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [toError(placeOf(issue.path), toField(issue.path), describe(issue))]
  }
  // One line of the message for each key: see `fields`.
  const messages = issue.message.split('\n')
  return issue.keys.map((key, at) => {
    const path = [...issue.path, key]
    return toError(placeOf(path, 'name'), toField(path), messages[at] ?? issue.message)
  })
}

function describe(issue: z.core.$ZodIssue): string {
  const name = issue.path.findLast((key) => typeof key === 'string') ?? 'title'
  if (issue.input === undefined || issue.input === null) return `is missing: write "${name}: …"`
  if (issue.path.length === 0 && issue.code === 'invalid_type') return 'the fields must stand as lines like "title: …"'
  if (issue.code === 'invalid_type') return describeType(issue.expected, issue.input)
  if (issue.code === 'invalid_value')
    return `${written(issue.input)} is not one of ${issue.values.map(String).join(', ')}`
  return issue.message
}

function describeType(expected: string, input: unknown): string {
  const advice = expected === 'string' && typeof input !== 'object' ? ': put it in quotes' : (adviceFor[expected] ?? '')
  return `must be ${nameOf[expected] ?? expected}, not ${written(input)}${advice}`
}

const nameOf: Partial<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
}

const adviceFor: Partial<Record<string, string>> = {
  array: ': write it as [one, two]',
  object: ': write it as { field: value }',
}

function written(input: unknown): string {
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'a group of fields'
  return typeof input === 'string' ? quoted(input) : inspect(input)
}
