import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['They read the Prevention of Floods Act (PFA). The PFA was old.', []],
  ['They met the Brekka Floods Union (BFU). The BFU was old.', ['Brekka Floods Union', 'BFU', 'BFU']],
  ['Then the Large Halden Collider broke. The LHC was repaired.', []],
  ['They run Internet Explorer 6. Then IE fell behind.', []],
  ['Then the Large Halden Council met. The LHC was angry.', ['Large Halden Council', 'LHC']],
  ['Then the 32-metre Halden left.', []],
  ['Then the treatment Halden began.', []],
  ['They took Halden insulin.', []],
  ['They took Halden in.', ['Halden']],
  ['Then the robot, code-named Halden, left.', []],
  ['Then the lander, called Halden, left.', []],
  ['Then a boat named Halden left.', []],
  ['Then the system, called Halden, left.', []],
  ['Then the man, called Halden, left.', ['Halden']],
  ['Then a boy named Halden left.', ['Halden']],
  ['Then the boy, named Halden, left.', ['Halden']],
  ['Then 32 metres of Halden left.', ['Halden']],
  ['Then the LHC was angry.', ['LHC']],
  ['Then the Large Halden Collider broke. The LHB was angry.', ['LHB']],
  ['They met an LRB officer after 12 LRB games.', ['LRB', 'LRB']],
  ['They burst an LRB.', []],
  ['They won the 2006 Halden.', []],
  ['They won in 2006. Halden lost.', ['Halden']],
  ['They saw the genus Brekka.', []],
  ['They read the romance Brekka and the hymn Tana.', []],
  ['They flew with the carrier Brekka Airlines.', ['Brekka Airlines']],
  ['They flew from the carrier Brekka Lind.', []],
  ['They treat Brekka’s disease.', []],
  ['She has Huntington’s.', []],
  ['They met Ida Huntington. She saw Huntington’s son.', ['Ida Huntington', 'Huntington']],
  ['They sell the antidepressant Brekka and the software Tana.', []],
  ['They bought Electronic Halden Machines (EHMs). Then the EHM broke.', []],
  ['They met the Electronic Halden Union (EHU). Then the EHU left.', ['Electronic Halden Union', 'EHU', 'EHU']],
  ['They met six VBIED.', []],
  ['They like few NLB players.', ['NLB']],
  ['They sat in the Brekka capsule.', []],
  ['They held Brekka shields and Tana rifles.', []],
  ['They met Brekka. They held Brekka shields.', ['Brekka', 'Brekka']],
  ['They met the drug maker Brekka.', ['Brekka']],
  ['They met Hanne Brekka. Brekka’s disease got worse.', ['Hanne Brekka', 'Brekka']],
  ['They met Brekka’s children.', ['Brekka']],
]
for (const [text, names] of cases)
  test(`finds ${names.length} actors in "${text}"`, () => assert.deepEqual(read(text), names))
