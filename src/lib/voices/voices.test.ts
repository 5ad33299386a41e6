import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Citation } from '../article.ts'
import { voicesOf } from './voices.ts'

const lind = { actor: 'omar-lind', name: 'Omar Lind' }
const vik = { actor: 'hanne-vik', name: 'Hanne Vik' }
type Given = { readonly form: string; readonly speaker: object | null; readonly tier?: string; readonly said: string }

/** The voices of `text`, each as its name and the words it has, those word for word behind a stroke. */
function sketch(text: string, given: readonly Given[]): string[] {
  const citations = given.map(({ said, ...rest }) => {
    const start = text.indexOf(said)
    // Only the fields that voices are counted by.
    return { kind: 'quote', start, end: start + said.length, ...rest } as unknown as Citation
  })
  const { voices } = voicesOf({ text, citations, source: { name: 'The Post' } })
  return voices.map(({ name, words, wordForWord }) => `${name} ${words}/${wordForWord}`)
}

const cases: [name: string, text: string, given: readonly Given[], voices: string[]][] = [
  ['an article without quotations', 'The line was late.', [], ['The Post 4/0']],
  [
    'words between marks',
    '“It is late,” Lind said.',
    [{ form: 'direct', speaker: lind, said: '“It is late,”' }],
    ['Omar Lind 3/3', 'The Post 2/0'],
  ],
  [
    'a report with a few words between marks',
    'Lind said it was “very late” today.',
    [{ form: 'mixed', speaker: lind, said: 'it was “very late” today' }],
    ['Omar Lind 5/2', 'The Post 2/0'],
  ],
  [
    'one speaker who repeats another',
    'Lind said Vik thought it was late.',
    [
      { form: 'indirect', speaker: lind, said: 'Vik thought it was late' },
      { form: 'indirect', speaker: vik, said: 'it was late' },
    ],
    ['Hanne Vik 3/0', 'Omar Lind 2/0', 'The Post 2/0'],
  ],
  [
    'somebody unnamed, before the outlet and behind the named',
    'It is said to be late. Lind said no.',
    [
      { form: 'indirect', speaker: null, said: 'It is said to be late' },
      { form: 'indirect', speaker: lind, said: 'no' },
    ],
    ['Omar Lind 1/0', 'Nobody is named 6/0', 'The Post 2/0'],
  ],
  [
    'a pronoun that leads to nobody',
    'It says no.',
    [{ form: 'indirect', speaker: { actor: null, name: 'It' }, tier: 'none', said: 'no' }],
    ['Nobody is named 1/0', 'The Post 2/0'],
  ],
  [
    'one text under two wordings',
    'The report said yes. The report itself said no.',
    [
      { form: 'indirect', speaker: { actor: null, name: 'the report' }, said: 'yes' },
      { form: 'indirect', speaker: { actor: null, name: 'The report itself' }, said: 'no' },
    ],
    ['The report 2/0', 'The Post 7/0'],
  ],
]
for (const [name, text, given, voices] of cases)
  test(`counts the voices of ${name}`, () => assert.deepEqual(sketch(text, given), voices))

test('places each voice where it speaks', () => {
  const text = 'Lind said no. “Yes,” Vik said.'
  const quote = (said: string, form: string, speaker: object) =>
    ({ kind: 'quote', form, speaker, start: text.indexOf(said), end: text.indexOf(said) + said.length }) as Citation
  const citations = [quote('no', 'indirect', lind), quote('“Yes,”', 'direct', vik)]
  const { words, voices } = voicesOf({ text, citations, source: { name: 'The Post' } })
  assert.equal(words, 6)
  assert.deepEqual(
    voices.map(({ stretches }) => stretches.map(({ from, words: run }) => [from, run])),
    [
      [[2, 1]],
      [[3, 1]],
      [
        [0, 2],
        [4, 2],
      ],
    ],
  )
})
