import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem } from './problem.ts'
import { readActor, toRegistry } from './read-registry.ts'

const told = (...actors: [id: string, fields: string][]): string[] =>
  toRegistry(actors.map(([id, fields]) => readActor(`kind: group\n${fields}`, `${id}.yaml`))).problems.map(
    formatProblem,
  )

const port: [string, string] = ['port', 'name: Port Authority\nwikidata: Q900001\nformerIds: [old-port]']

const wrong: [title: string, fields: string, problem: string][] = [
  [
    'an id of Wikidata',
    'name: Vik\nwikidata: Q900001',
    'vik.yaml:3:11 wikidata: the id Q900001 of Wikidata already belongs to port.yaml: keep it in one place',
  ],
  [
    'a name',
    'name: Port Authority',
    'vik.yaml:2:7 name: the name "Port Authority" already belongs to port.yaml: keep it in one place',
  ],
  [
    'a name in another case',
    'name: Vik\nnames: { aliases: [PORT Authority] }',
    'vik.yaml:3:20 names.aliases[0]: the name "PORT Authority" already belongs to port.yaml: keep it in one place',
  ],
  [
    'a former name',
    'name: Vik\nnames: { former: [Pórt Authority] }',
    'vik.yaml:3:19 names.former[0]: the name "Pórt Authority" already belongs to port.yaml: keep it in one place',
  ],
  [
    'a former id',
    'name: Vik\nformerIds: [old-port]',
    'vik.yaml:3:13 formerIds[0]: the id "old-port" already belongs to port.yaml: keep it in one place',
  ],
  [
    'a former id that is in use',
    'name: Vik\nformerIds: [port]',
    'vik.yaml:3:13 formerIds[0]: the id "port" already belongs to port.yaml: keep it in one place',
  ],
  [
    'an unknown group',
    'name: Vik\nin: [prot]',
    'vik.yaml:3:6 in[0]: there is no actor with the id "prot" — did you mean "port"?',
  ],
  [
    'an unknown office',
    'name: Vik\nroles: [{ title: Head, of: harbour-board }]',
    'vik.yaml:3:28 roles[0].of: there is no actor with the id "harbour-board"',
  ],
  [
    'a group by its old id',
    'name: Vik\nin: [old-port]',
    'vik.yaml:3:6 in[0]: there is no actor with the id "old-port": it is now called "port"',
  ],
  ['itself as a group', 'name: Vik\nin: [vik]', 'vik.yaml:3:6 in[0]: nobody is a member of itself: vik → vik'],
]
for (const [title, fields, problem] of wrong)
  test(`refuses ${title}`, () => assert.deepEqual(told(port, ['vik', fields]), [problem]))

test('tells a ring of memberships once', () =>
  assert.deepEqual(told(['a', 'name: Abel\nin: [b]'], ['b', 'name: Bork\nin: [c]'], ['c', 'name: Cato\nin: [a]']), [
    'a.yaml:3:6 in[0]: nobody is a member of itself: a → b → c → a',
  ]))

const good: [title: string, fields: string][] = [
  ['the same name twice in one file', 'name: Vik\nnames: { acronyms: [Vik] }'],
  ['a weak name that another actor has', 'name: Vik\nnames: { weak: [Port Authority] }'],
  ['a name that another must not be', 'name: Vik\nnames: { never: [Port Authority] }'],
  ['an acronym that is a word in another case', 'name: Vik\nnames: { acronyms: [PORT AUTHORITY] }'],
  ['a known group and a known office', 'name: Vik\nin: [port]\nroles: [{ title: Head, of: port }]'],
]
for (const [title, fields] of good) test(`allows ${title}`, () => assert.deepEqual(told(port, ['vik', fields]), []))
