import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem, hasErrors, quoted, toError, toField, toWarning } from './problem.ts'

const place = { file: 'content/articles/x.md', line: 3, column: 7 }

test('prints an error as one line that an editor can open', () =>
  assert.equal(formatProblem(toError(place, 'title', 'is missing')), 'content/articles/x.md:3:7 title: is missing'))
test('prints a warning as such, and a problem of the whole file without a field', () =>
  assert.equal(formatProblem(toWarning(place, null, 'is odd')), 'content/articles/x.md:3:7 warning: is odd'))
test('lets no escape sequence and no change of direction reach the terminal', () => {
  const message = 'holds \u001B[31mred\u0007\n\u202Eright to left'
  assert.equal(
    formatProblem(toError(place, null, message)),
    'content/articles/x.md:3:7 holds \\u001b[31mred\\u0007\\u000a\\u202eright to left',
  )
})

test('tells whether anything fails the build', () => {
  assert.equal(hasErrors([]), false)
  assert.equal(hasErrors([toWarning(place, null, 'a')]), false)
  assert.equal(hasErrors([toWarning(place, null, 'a'), toError(place, null, 'b')]), true)
})

test('shortens a long value and cuts no character in half', () => {
  assert.equal(quoted('Vik'), '"Vik"')
  assert.equal(quoted('a'.repeat(61)), `"${'a'.repeat(59)}…"`)
  assert.ok(quoted('😀'.repeat(60)).isWellFormed())
})

const fields: [path: PropertyKey[], field: string | null][] = [
  [[], null],
  [['title'], 'title'],
  [['names', 'aliases', 1], 'names.aliases[1]'],
  [['roles', 0, 'of'], 'roles[0].of'],
]
for (const [path, field] of fields)
  test(`writes the path of ${String(field)}`, () => assert.equal(toField(path), field))
