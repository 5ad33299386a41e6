import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry, Version } from '../permalinks/ledger.ts'
import type { Difference } from '../permalinks/word-diff.ts'
import { earlierVersions } from './versions.ts'

const version = (exact: string, sentence: string, until = '2026-02-03'): Version => ({
  ...{ exact, sentence, until, speaker: null, value: null, unit: null },
})
const entry = (kind: Entry['kind'], prefix: string, exact: string, suffix: string, versions: Version[]): Entry => ({
  ...{ id: 'c-1', kind, state: 'live', prefix, exact, suffix, start: 0, end: exact.length, versions },
  ...{ speaker: null, value: null, unit: null, firstPublished: '2026-01-02' },
})

/** What changed, as `[-old-]` and `[+new+]`. */
const spell = (parts: readonly Difference[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`)).join('')
const told = (of: Entry): string[] => earlierVersions(of).map(({ words }) => spell(words))

const cases: [what: string, entry: Entry, told: string[]][] = [
  ['nothing where there is none', entry('claim', 'Sales rose ', '12%', '.', []), []],
  [
    'the sentence of a claim',
    entry('claim', 'Rain fell. Sales rose ', '13%', ' in May. It snowed.', [version('12%', 'Sales rose 12% in May.')]),
    ['Sales rose [-12-][+13+]% in May.'],
  ],
  [
    'what was said of the same amount',
    entry('claim', 'Sales fell ', '12%', '.', [version('12%', 'Sales rose 12%.')]),
    ['Sales [-rose-][+fell+] 12%.'],
  ],
  [
    'the words of a quote, not its sentence',
    entry('quote', 'Lin said: ', '“We stay.”', '', [version('“We go.”', 'It was Lin who said: “We go.”')]),
    ['“We [-go-][+stay+].”'],
  ],
  [
    'every step, the latest first',
    entry('quote', '', 'We rest.', '', [version('We go.', 'We go.'), version('We stay.', 'We stay.')]),
    ['We [-stay-][+rest+].', 'We [-go-][+stay+].'],
  ],
]
for (const [what, of, expected] of cases) test(`tells ${what}`, () => assert.deepEqual(told(of), expected))

test('each version keeps the day until which it stood', () => {
  const versions = [version('12%', '12%.', '2026-02-03'), version('13%', '13%.', '2026-03-04')]
  const days = earlierVersions(entry('claim', '', '14%', '.', versions)).map(({ until }) => until)
  assert.deepEqual(days, ['2026-03-04', '2026-02-03'])
})

const speakers: [old: string | null, now: string | null, told: string][] = [
  ['Lin', 'Lin', 'Lin'],
  ['the institute', 'the Institute of Trade', '[-the institute-] [+the Institute of Trade+]'],
  ['Lin', null, '[-Lin-]'],
  [null, 'Lin', '[+Lin+]'],
  [null, null, ''],
]
const named = (name: string | null): Version['speaker'] => (name === null ? null : { actor: null, name })
for (const [old, now, expected] of speakers)
  test(`tells that ${old ?? 'nobody'} spoke and ${now ?? 'nobody'} does`, () => {
    const versions = [{ ...version('12%', '12%.'), speaker: named(old) }]
    const [step] = earlierVersions({ ...entry('claim', '', '12%', '.', versions), speaker: named(now) })
    assert.equal(spell(step?.speaker ?? []), expected)
  })
