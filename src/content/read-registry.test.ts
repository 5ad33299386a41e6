import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { formatProblem } from './problem.ts'
import { readActor, readRegistry } from './read-registry.ts'

test('reads an actor; its file name is its id', () => {
  const { actor, problems } = readActor('name: Hanne Vik\nkind: person\nsummary:\n', 'actors/hanne-vik.yaml')
  assert.deepEqual(problems, [])
  assert.partialDeepStrictEqual(actor?.entry, { id: 'hanne-vik', name: 'Hanne Vik', kind: 'person' })
  assert.equal(actor?.entry.summary, undefined)
})

const kinds = 'person, organisation, government, country, place, group'
const refused: [title: string, text: string, problems: string[]][] = [
  ['an empty file', '', ['1:1 the file is empty: write "name: …" and "kind: …"']],
  ['a missing kind', 'name: Hanne Vik', ['1:1 kind: is missing: write "kind: …"']],
  ['an unknown kind', 'name: a b\nkind: human', [`2:7 kind: "human" is not one of ${kinds}`]],
  [
    'an unknown field',
    'name: a b\nkind: person\nnmaes: {}',
    ['3:1 nmaes: there is no field "nmaes" — did you mean "names"?'],
  ],
  [
    'one alias for a list',
    'name: a b\nkind: person\nnames: { aliases: Vik }',
    ['3:19 names.aliases: must be a list, not "Vik": write it as [one, two]'],
  ],
  [
    'a number as a name',
    'name: a b\nkind: group\nnames:\n  acronyms:\n    - 47',
    ['5:7 names.acronyms[0]: must be text, not 47: put it in quotes'],
  ],
  [
    'a wrong id of Wikidata',
    'name: a b\nkind: group\nwikidata: "7184"',
    ['3:11 wikidata: must be an id of Wikidata: Q7184'],
  ],
  [
    'a role without a title',
    'name: a b\nkind: person\nroles: [{ of: port }]',
    ['3:9 roles[0].title: is missing: write "title: …"'],
  ],
  [
    'a date that is none',
    'name: a b\nkind: person\nroles: [{ title: c, from: soon }]',
    ['3:27 roles[0].from: must be a year, a month or a day: 2024, 2024-10 or 2024-10-01'],
  ],
]
for (const [title, text, problems] of refused)
  test(`refuses ${title}`, () =>
    assert.deepEqual(
      readActor(text, 'vik.yaml').problems.map(formatProblem),
      problems.map((problem) => `vik.yaml:${problem}`),
    ))

function inFolder(files: Record<string, string>, run: (folder: string) => void): void {
  const folder = temporaryFolder('registry')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  run(folder)
}

test('reads what is good beside what is wrong, and leaves other files alone', () =>
  inFolder({ 'vik.yaml': 'name: Hanne Vik\nkind: person', 'bad.yaml': '?', 'notes.txt': 'x' }, (folder) => {
    const { registry, entries, problems } = readRegistry(folder)
    assert.deepEqual([...registry.actors.keys()], ['vik'])
    assert.equal(entries.length, 1)
    assert.deepEqual([...new Set(problems.map(({ file }) => file))], [join(folder, 'bad.yaml')])
  }))

test('refuses a file name that is no id, and a second file for the same id', () => {
  const text = 'name: Hanne Vik\nkind: person'
  inFolder({ 'Vik.yaml': text, 'lind.yaml': text, 'lind.yml': text }, (folder) => {
    const told = readRegistry(folder).problems.map(formatProblem).join('\n')
    assert.match(told, /Vik\.yaml:1:1 the file name "Vik" must be small letters/u)
    assert.match(told, /lind\.yml:1:1 the id already belongs to .*lind\.yaml/u)
  })
})

test('says that a folder is missing', () =>
  assert.match(readRegistry('/nowhere/actors').problems.map(formatProblem).join(), /there is no such folder/u))
