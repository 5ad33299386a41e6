import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatProblem, hasErrors, type Problem } from './problem.ts'
import { readArticle } from './read-article.ts'
import { readActor, toRegistry } from './read-registry.ts'

/** Pieces that mean something to YAML, to markdown or to JavaScript. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n',
    '\n',
    '\r\n',
    '\uFEFF',
    '  ',
    '\t',
    ': ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|',
  ),
  fc.constantFrom(
    '&a ',
    '*a',
    '<<: ',
    '!!x ',
    '!',
    '%YAML 1.1\n',
    '# ',
    '> ',
    '...\n',
    '\0',
    '\u202E',
    '\uD83D',
    'é',
    '𝔸',
  ),
  fc.constantFrom('title', 'date: 2025-05-01T08:00:00Z\n', 'source: { name: a }\n', 'name: Vik\n', 'kind: person\n'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'null', '~', 'true', '1e999', '.nan', 'corrections:\n'),
  fc.string(),
)
const garbled = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

function assertTold(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n|\r|\n/u).length
  for (const problem of problems) {
    assert.ok(problem.line >= 1 && problem.line <= lines + 1, `${formatProblem(problem)} of ${lines} lines`)
    assert.ok(problem.column >= 1)
    assert.ok(problem.message.length > 0)
  }
}

test('reads any text as an article or says what is wrong, and where', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        garbled,
        garbled.map((text) => `---\n${text}\n---\ntext`),
      ),
      (text) => {
        const { article, problems } = readArticle(text, 'a/x.md')
        assert.equal(article === null, hasErrors(problems))
        assertTold(problems, text)
      },
    ),
    { numRuns: 1000 },
  ))

test('reads any text as an actor or says what is wrong, and where', () =>
  fc.assert(
    fc.property(garbled, (text) => {
      const { problems } = toRegistry([readActor(text, 'x.yaml')])
      assertTold(problems, text)
    }),
    { numRuns: 1000 },
  ))

test('reads any bytes', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.ok(readArticle(bytes, 'a/x.md').problems.length > 0)
      readActor(bytes, 'x.yaml')
    }),
  ))
