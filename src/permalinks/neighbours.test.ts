import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelled } from './labelled.ts'
import { neighboursOf, sharedNeighbours } from './neighbours.ts'
import { placeOf } from './place.ts'

const none = { before: [], after: [] }

/** What stands next to the claim `label`. */
function near(source: string, label = 'x') {
  const { text, annotations } = labelled(source)
  const places = annotations.map((annotation) => placeOf(text, annotation))
  const place = places[annotations.findIndex((it) => it.label === label)]
  return (place && neighboursOf(places.toReversed()).get(place)) ?? none
}

const lists: [what: string, source: string, before: string[], after: string[]][] = [
  ['nobody, alone', '[x:5%].', [], []],
  ['the one before', '[a:1%] and [x:5%].', ['1%'], []],
  ['the one behind', '[x:5%] and [a:1%].', [], ['1%']],
  ['three on a side, nearest first', '[a:1%] [b:2%] [c:3%] [d:4%] [x:5%]', ['4%', '3%', '2%'], []],
  ['both sides', '[a:1%] [b:2%] [x:5%] [c:3%] [d:4%]', ['2%', '1%'], ['3%', '4%']],
]
for (const [what, source, before, after] of lists)
  test(`has next to it: ${what}`, () => assert.deepEqual(near(source), { before, after }))

const shares: [what: string, old: string, now: string, share: number][] = [
  ['nothing beside it, then and now', '[x:5%]', 'Snow. [x:5%]', 1],
  [
    'all six',
    '[a:1%] [b:2%] [c:3%] [x:5%] [d:4%] [e:6%] [f:7%]',
    '[a:1%] [b:2%] [c:3%] [x:5%] [d:4%] [e:6%] [f:7%]',
    1,
  ],
  ['not the one that was added behind it', '[a:1%] [x:5%]', '[a:1%] [x:5%] [b:2%]', 5 / 6],
  ['not the one that is gone', '[a:1%] [b:2%] [x:5%]', '[b:2%] [x:5%]', 5 / 6],
  ['none that was pushed one further', '[a:1%] [b:2%] [c:3%] [x:5%]', '[a:1%] [b:2%] [c:3%] [d:4%] [x:5%]', 3 / 6],
  ['none on the side where all is new', '[a:1%] [b:2%] [c:3%] [x:5%]', '[x:5%] [d:4%] [e:6%] [f:7%]', 0],
]
for (const [what, old, now, share] of shares)
  test(`shares with what it was next to: ${what}`, () => assert.equal(sharedNeighbours(near(old), near(now)), share))
