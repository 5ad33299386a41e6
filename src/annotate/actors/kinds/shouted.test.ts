import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { ofShouted } from './shouted.ts'

/** What the word in capitals names: its type and the rule, nothing, or "no initials". */
function read(text: string, word: string): string {
  const document = readDocument(text)
  const at = document.tokens.findIndex((token) => token.text === word)
  const found = ofShouted(readArticle(document), at)
  return found ? found.map(({ type, rule }) => `${type} ${rule}`).join() : 'no initials'
}

const cases: [text: string, word: string, names: string][] = [
  ['Then the LRB met.', 'LRB', 'org initials'],
  ['They left at 12:42 p.m. CT.', 'CT', ''],
  ['Then the Council of Calm Cooks (CCC) met.', 'CCC', 'org initials'],
  ['Then chapter XXIV began.', 'XXIV', ''],
  ['Then two LRBs met.', 'LRBs', 'org initials'],
  ['Then the L.R.B. met.', 'L.R.B.', 'org initials'],
  ['They sold Moss Plc <HALD.OL> and .NLB again.', 'OL', ''],
  ['They sold .NLB again.', 'NLB', ''],
  ['They left. NLB stayed.', 'NLB', 'org initials'],
  ['Then MR MOE spoke.', 'MOE', 'person titled'],
  ['FOREIGN MINISTER VOLD: No.', 'VOLD', 'person titled'],
  ['Then the minister NLB picked spoke.', 'NLB', 'org initials'],
  ['LILLEHAMMER, Norway - Snow fell.', 'LILLEHAMMER', 'place dateline'],
  ['LILLEHAMMER, Feb 12 (Moe Press) - Snow fell.', 'LILLEHAMMER', 'place dateline'],
  [
    'LILLEHAMMER, Feb 12 was cold for all who had come to see the games there - they froze.',
    'LILLEHAMMER',
    'org initials',
  ],
  ['FILE - Snow fell.', 'FILE', ''],
  ['ADVERTISEMENT\n\n9:15 Snow fell.', 'ADVERTISEMENT', ''],
  ['RIFLE, Colo. - Snow fell.', 'RIFLE', 'place dateline'],
  ['LILLEHAMMER 1994 was cold.', 'LILLEHAMMER', 'place dateline'],
  ['LILLEHAMMER (Reuters) Snow fell.', 'LILLEHAMMER', 'place dateline'],
  ['A friend of LBJ came.', 'LBJ', 'person personal-form'],
  ['A share of Moss (OSE: MOSL) fell.', 'MOSL', ''],
  ['A share of Moss <MOSL.O> fell.', 'MOSL', ''],
  ['A member of the board (it was: MOSL) fell.', 'MOSL', 'org initials'],
  ['Then Lrb met.', 'Lrb', 'no initials'],
  ['Then L met.', 'L', 'no initials'],
  ['Then part XIV began.', 'XIV', ''],
  ['Then it cost HK$2,100.', 'HK', ''],
  ['Then it cost the HKJ $2,100.', 'HKJ', 'org initials'],
  ['QUESTION: Will it rise?', 'QUESTION', ''],
  ['Then the DDG 70 sank.', 'DDG', ''],
  ['Then the force (CTF) 50 sank.', 'CTF', ''],
  ['Then MOE MR spoke.', 'MOE', 'org initials'],
  ['Then it was RIGGED again.', 'RIGGED', 'null common-word'],
  ['Then a super PAC met.', 'PAC', ''],
  ['Then the PAC met.', 'PAC', 'no initials'],
  ['Then the RIG met.', 'RIG', 'org initials'],
  ['LILLEHAMMER, Norway is cold.', 'LILLEHAMMER', 'org initials'],
  ['Then LILLEHAMMER, Norway - a town.', 'LILLEHAMMER', 'org initials'],
]
for (const [text, word, names] of cases)
  test(`reads "${word}" as ${names || 'nobody'} in "${text}"`, () => assert.equal(read(text, word), names))
