import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'
import { isQuote } from '../../kinds.ts'

const speakerIn = (text: string) => annotate(text, buildRegistry([])).find(isQuote)?.speaker?.name

const named: [text: string, name: string][] = [
  ['Minority Chief Whip, Ida Moe, said it leaks.', 'Ida Moe'],
  ['Counsel for the crew, Ida Moe, said it leaks.', 'Ida Moe'],
  ['The bill’s sponsor, Councilwoman Ida J. Moe, said it leaks.', 'Ida J. Moe'],
  ['Crews from the port, Ida Moe, said it leaks.', 'Crews from the port'],
  ['Kiharu MP, Ndindi Nyoro, said it leaks.', 'Ndindi Nyoro'],
  ['The Minister of Information and Culture, Alhaji Lai Mohammed, said it leaks.', 'Lai Mohammed'],
  ['“It leaks,” said Moss Education Officer, Lalit Sahoo.', 'Lalit Sahoo'],
  ['His lawyer, Anne-Lise Dahl, said the court was wrong.', 'Anne-Lise Dahl'],
  ['His lawyer, veteran Washington attorney Anne Dahl, said the court was wrong.', 'Anne Dahl'],
  ['His lawyer, tired of the court in Washington, said it was wrong.', 'His lawyer'],
  ['His lawyer, Anne Dahl KC, said the court was wrong.', 'Anne Dahl'],
  ['The committee chair, Labour MP Anne Dahl, said the court was wrong.', 'Anne Dahl'],
  ['Its general secretary, Petra Okafor, said the union would wait.', 'Petra Okafor'],
  ['“We will build it,” said the mayor, Omar Lind.', 'Omar Lind'],
  ['A spokesman for the port, Jonas Vik, said the pier was safe.', 'Jonas Vik'],
  ['Its defence minister, Admiral Jorge Lunes, said the boats were safe.', 'Jorge Lunes'],
  ['Her MP, Dame Rosalind Achebe, said that it works.', 'Rosalind Achebe'],
  ['Savanna Lines, whose managing partner, Grace Mutua, called it “rare”, left.', 'Grace Mutua'],
  ['One of them, Esi Boateng, told me that it works.', 'Esi Boateng'],
  ['The story ran in the Mercury Ledger, which said that it works.', 'Mercury Ledger'],
  ['The mediator, retired judge Anne Dahl, said it works.', 'Anne Dahl'],
  ['The Speaker, Sir Omar Lind, said it works.', 'Omar Lind'],
  ['The Prime Minister, Erik Dahl, said it works.', 'Erik Dahl'],
  ['They met Omar Lind, who said that it works.', 'Omar Lind'],
  ['Its chair, the Dutch diver Ida Moe, said it works.', 'Ida Moe'],
  ['His old employer, the security firm Moss & Sons, said it works.', 'Moss & Sons'],
  ['The aid agency, Moss & Sons, said it works.', 'Moss & Sons'],
  ['Prosecutor Anne Dahl KC said it works.', 'Anne Dahl'],
  ['“It works,” said Anne Dahl MBE.', 'Anne Dahl'],
  ['Its mayor, Anne Dahl of Halden, said it works.', 'Anne Dahl'],
  ['The first mayor, Democrat Anne Dahl of Halden, said it works.', 'Anne Dahl'],
  ['The only idle member of the board, Oslo Democrat Sen. Anne Dahl, said it works.', 'Anne Dahl'],
  ['The board’s top Democrat, Anne Dahl, said it works.', 'Anne Dahl'],
]
const unnamed: [text: string, name: string][] = [
  ['Anne Dahl ABC said it works.', 'Anne Dahl'],
  ['The aid agency, Moss & Sons, and the port said it works.', 'Moss & Sons'],
  ['His lawyer, Anne-Lise Dahl, and the mayor said the court was wrong.', 'Anne-Lise Dahl'],
  ['His lawyer, Anne Dahl KC and the mayor said the court was wrong.', 'Anne Dahl'],
  ['Its mayor, Anne Dahl of Halden and the port said it works.', 'Anne Dahl'],
  ['The old port, Democrat Anne Dahl of Halden, said it works.', 'Anne Dahl'],
  ['The Tide, Omar Lind, and the Echo said it works.', 'Omar Lind'],
  ['His old employer, the friend of Omar Lind, said it works.', 'Omar Lind'],
  ['His lawyer, the head of the firm Moss & Sons, said it works.', 'Moss & Sons'],
  ['His lawyer said Anne-Lise Dahl, the judge, was wrong.', 'Anne-Lise Dahl'],
  ['“We will build it,” said the mayor, who met Omar Lind.', 'Omar Lind'],
  ['“We will build it,” she told the mayor, Omar Lind.', 'Omar Lind'],
  ['They met Jonas Vik and Omar Lind, who said that it works.', 'Omar Lind'],
  ['They met a man at the Ministry of Ports who said that it works.', 'Ministry of Ports'],
  ['They met Omar Lind, which said that it works.', 'Omar Lind'],
]

for (const [text, name] of named) test(`${name} speaks in "${text}"`, () => assert.equal(speakerIn(text), name))
for (const [text, name] of unnamed)
  test(`${name} does not speak in "${text}"`, () => assert.notEqual(speakerIn(text), name))
