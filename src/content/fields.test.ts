import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { z } from 'zod'
import { day, line, moment, optional, partialDate, slug, url } from './fields.ts'

type Row = [title: string, schema: z.ZodType, written: unknown, read: unknown]

const read: Row[] = [
  ['a web address', url, 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['a web address with capitals', url, 'HTTP://Example.org', 'http://example.org/'],
  ['quotation marks in an address', url, 'https://example.org/"onload="x', 'https://example.org/%22onload=%22x'],
  ['a folded line', line(), ' One\n  two \n', 'One two'],
  ['a moment', moment, '2025-06-26T20:21:00+04:00', '2025-06-26T20:21:00+04:00'],
  ['a moment in UTC', moment, '2025-06-26T20:21:00Z', '2025-06-26T20:21:00Z'],
  ['a day', day, '2024-02-29', '2024-02-29'],
  ['a year that YAML reads as a number', partialDate, 2024, '2024'],
  ['a month', partialDate, '2024-10', '2024-10'],
  ['an empty field', optional(line()), null, undefined],
  ['a slug', slug, 'hanne-vik', 'hanne-vik'],
]
for (const [title, schema, written, value] of read)
  test(`reads ${title}`, () => assert.deepEqual(schema.parse(written), value))

const refused: [schema: z.ZodType, ...written: unknown[]][] = [
  [url, 'javascript:alert(1)', ' jAvAsCrIpT:alert(1)', 'java\nscript:x', 'data:text/html,x', 'vbscript:x', 'file:///a'],
  [url, '//example.org', 'example.org', 'https:example.org', 'https:\\\\example.org', 'https://', 'https://a b'],
  [url, 'https://user:secret@example.org', 'https://example.org/\u0000', '', 5, {}],
  [line(), 'half a \uD83D', 'none \uFFFE', '', '  \n', 'a\u0000b', 'a\u001Bb', 'a'.repeat(301), 7, ['a'], true],
  [moment, '2025-06-26', '2025-06-26T20:21:00', '2025-06-31T00:00:00Z', '2025-06-26 20:21', '26 June 2025', 2025, ''],
  [day, '2025-02-29', '01/02/2025', 'today', 20250101],
  [partialDate, '2025-13', '24', 24, 'May 2024', ['2024']],
  [slug, 'Hanne Vik', '../x', '', 'a--b', 5],
]
for (const [schema, ...rows] of refused)
  for (const written of rows)
    test(`refuses ${JSON.stringify(written).slice(0, 60)}`, () => assert.ok(!schema.safeParse(written).success))
