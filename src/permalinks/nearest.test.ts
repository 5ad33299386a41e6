import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelled } from './labelled.ts'
import { reportOf } from './labelled-ledger.ts'

/** What the report shows as the nearest to the lost annotation `a` or `q`: its words, and whether an id is theirs. */
function nearest(before: string, after: string): string {
  const [lost] = reportOf(before, after).filter(({ status }) => status === 'lost')
  assert.ok(lost)
  const found = lost.nearest
  if (!found) return 'nothing'
  assert.equal(labelled(after).text.slice(found.start, found.end), found.exact)
  return `${found.exact}${found.id ? (found.published ? ' (published)' : ' (new)') : ''}`
}

const timber = 'Rain fell. Sales of timber rose [a:12%] in May. It snowed.'
const quote = 'Rain fell. [q:“We will never sell the harbour,”](Lin) said Lin.'
const cases: [what: string, before: string, after: string, nearest: string][] = [
  ['the claim that stands there now', timber, timber.replace('[a:12%]', '[b:12 EUR]'), '12 EUR (new)'],
  [
    'the sentence, where no claim is marked',
    timber,
    'Sales of timber rose a little in May.',
    'Sales of timber rose a little in May.',
  ],
  [
    'the sentence most like it',
    timber,
    'Sales of copper rose. Sales of timber in May rose.',
    'Sales of timber in May rose.',
  ],
  [
    'the words of a quote that nobody is quoted with',
    quote,
    'Snow. We will never sell our harbour.',
    'We will never sell our harbour.',
  ],
  ['nothing where no word is left', timber, 'Lind won a cup.', 'nothing'],
  ['nothing where only small words are left', timber, 'It was in the of it.', 'nothing'],
  ['nothing in an empty article', timber, '', 'nothing'],
  ['nothing for a quote whose words are gone', quote, 'Snow fell, and a mill closed.', 'nothing'],
]
for (const [what, before, after, expected] of cases)
  test(`shows next to a lost permalink ${what}`, () => assert.equal(nearest(before, after), expected))
