import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelled, type Labelled } from './labelled.ts'

const cases: [source: string, text: string, annotations: Partial<Labelled>[]][] = [
  ['It fell [a:12 percent].', 'It fell 12 percent.', [{ label: 'a', kind: 'claim', value: 12, unit: 'percent' }]],
  ['[a:1.5%] left', '1.5% left', [{ label: 'a', value: 1.5, unit: '%', start: 0, end: 4, exact: '1.5%' }]],
  [
    'Of [a:9%], [b:3%]',
    'Of 9%, 3%',
    [
      { label: 'a', start: 3 },
      { label: 'b', start: 7, end: 9 },
    ],
  ],
  ['[q:“We go,”](Lin) he said.', '“We go,” he said.', [{ label: 'q', kind: 'quote', start: 0, end: 8 }]],
  ['[p:12%] [q:We go]', '12% We go', [{ kind: 'claim' }, { kind: 'quote' }]],
  ['a list [1] and [see: there]', 'a list [1] and [see: there]', []],
  ['(Lin) went', '(Lin) went', []],
  ['', '', []],
]
for (const [source, text, annotations] of cases)
  test(`reads "${source}" as "${text}" with ${annotations.length} annotations`, () => {
    const found = labelled(source)
    assert.equal(found.text, text)
    assert.equal(found.annotations.length, annotations.length)
    assert.partialDeepStrictEqual(found.annotations, annotations)
    for (const { start, end, exact } of found.annotations) assert.equal(text.slice(start, end), exact)
  })

const speakers: [source: string, name: string | null][] = [
  ['[q:We go](Lin) he said', 'Lin'],
  ['[a:12%](Ms Lin)', 'Ms Lin'],
  ['[q:We go] (Lin)', null],
  ['[q:We go]', null],
]
for (const [source, name] of speakers)
  test(`hears ${name ?? 'nobody'} in "${source}"`, () => {
    const [found] = labelled(source).annotations
    assert.ok(found)
    assert.equal((found.kind === 'quote' ? found.speaker : found.claimant)?.name ?? null, name)
  })
