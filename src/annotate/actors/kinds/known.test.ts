import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { buildRegistry } from '../registry.ts'
import { runsIn } from '../runs/runs.ts'
import { ofKnown } from './known.ts'

/** What the known names of a sentence give. */
function read(sentence: string): string[] {
  const document = readDocument(sentence)
  const article = readArticle(document)
  return runsIn(article, registry)
    .flatMap(({ matches }) => matches.flatMap((match) => ofKnown(article, match)))
    .map(({ first, last, type, isSure }) => {
      const words = sentence.slice(document.tokens[first]?.start, document.tokens[last]?.end)
      return `${words} = ${type}${isSure ? '' : '?'}`
    })
}

const registry = buildRegistry([
  { id: 'ida-may', name: 'Ida May', kind: 'person', names: { aliases: ['May', 'Jan'] } },
  { id: 'halden-pumps', name: 'Halden Pumps', kind: 'organisation' },
  { id: 'halden', name: 'Halden', kind: 'organisation' },
])

const cases: [sentence: string, found: string[]][] = [
  ['Then Norway agreed.', ['Norway = place']],
  ['Then his wife Halden died.', ['Halden = person']],
  ['Then his wife met Halden.', ['Halden = org']],
  ['Then Norwegian officials agreed.', ['Norwegian officials = org']],
  ['Then the Norwegian government agreed.', ['Norwegian government = org']],
  ['Then Twitter agreed.', ['Twitter = org']],
  ['Then they agreed on Norway.', ['Norway = place']],
  ['Then they met in Ohio.', ['Ohio = place']],
  ['Then they met in Tulsa and D.C. again.', ['Tulsa = place', 'D.C. = place']],
  ['Then May and Jan agreed.', ['May = person', 'Jan = person']],
  ['Then a Halden spokesman met a Halden of old.', ['Halden = org', 'Halden = org']],
  ['Then they wanted a Halden Pumps.', ['Halden Pumps = org']],
  ['Then the US paid $5.', ['US = place']],
  ['Then on May 5, on 6 May, in May 2016 and on Jan. 8 it rained.', []],
  ['Then they drove a Halden, saw two Halden and bought a Halden.', []],
  ['Then it cost US$5 billion.', []],
  ['Labour MPs agreed, and Labour costs them.', ['Labour = org', 'Labour = org']],
  ['Labour costs rose. Labour unions agreed.', []],
  ['A Labor senator agreed, and Labor has paid.', ['Labor = org', 'Labor = org']],
  ['Labor leaders agreed. The Labor movement agreed.', []],
  ['Then Norwegian skiers agreed.', []],
  ['Then Norwegian Officials agreed.', []],
  ['Then she wrote on Twitter again.', []],
  ['They drove along U.S. 98 as it rained.', []],
  ['They agreed on U.S. 98 times.', ['U.S. = place']],
  ['Then the INDIA bloc met.', []],
  ['INDIA met.', ['INDIA = place']],
  ['Then Norwegian Government Pumps agreed.', []],
  ['Then a Norwegian agreed.', []],
  ['Then Norwegian said so.', ['Norwegian = null?']],
  ['Then Mr. Norwegian left.', ['Norwegian = null?']],
  ['Then the Norwegian said so.', []],
  ['Private Norway: Ine has gone.', []],
  ['In Norway: Ine has gone.', ['Norway = place']],
  ['Disasters such as Norway, scandals like Ghana came.', []],
  ['Lands such as Norway, towns like Ghana came.', ['Norway = place', 'Ghana = place']],
  ['They have to elect a new Jan now.', []],
  ['They have to elect Jan now.', ['Jan = person']],
]
for (const [sentence, found] of cases)
  test(`knows ${found.length} names in "${sentence}"`, () => assert.deepEqual(read(sentence), found))
