import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type, rule }) => `${exact} = ${type} ${rule}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Then the Government of Ghana met.', ['Government of Ghana = org government']],
  ['Then the Ghana Government met.', ['Ghana Government = org government']],
  ['Then Toyota Motor Corp met.', ['Toyota Motor Corp = org gazetteer']],
  ['Then Hanne Church met.', ['Hanne Church = person given-name']],
  ['Then the Bank of Halden met.', ['Bank of Halden = org organisation-head']],
  ['Then the Halden University closed.', ['Halden University = org organisation-head']],
  ['The pier fell, reports the Northern Echo.', ['Northern Echo = org organisation-head']],
  ['Then the club Moss Town met.', ['Moss Town = org introduced']],
  ['Then they met in Moss Town.', ['Moss Town = place place-head']],
  ['Then the Halden Agency for Public Health met.', ['Halden Agency for Public Health = org organisation-head']],
  ['The pier fell, reports the Halden Ledger.', ['Halden Ledger = org organisation-head']],
  ['Then an echo came from the north.', []],
  [
    'They sailed to Brekka Shoal and Wadi Brekka.',
    ['Brekka Shoal = place place-head', 'Wadi Brekka = place place-opener'],
  ],
  ['Then the Serious Fires Unit met.', ['Serious Fires Unit = org organisation-head']],
  ['Then the Halden Highway Patrol met.', ['Halden Highway Patrol = org organisation-head']],
  ['Then the Halden Court of Justice met.', ['Halden Court of Justice = org organisation-head']],
  ["Then the Lord's Lantern Army met.", ["Lord's Lantern Army = org organisation-head"]],
  ['She told the Halden Tribune-Review.', ['Halden Tribune-Review = org organisation-head']],
  ['Then the Halden Music-Review came.', []],
  ['She told The Halden Republic.', ['Halden Republic = org introduced']],
  ['They live in the Halden Republic.', ['Halden Republic = place place-head']],
  ['Then the Halden Endowment for Lasting Peace met.', ['Halden Endowment for Lasting Peace = org organisation-head']],
  [
    'Then the Crossroads Cooperative met in Vold Parish.',
    ['Crossroads Cooperative = org organisation-head', 'Vold Parish = place place-head'],
  ],
  [
    'Then Welsh Air Ambulance flew to the Halden Royal Infirmary.',
    ['Welsh Air Ambulance = org organisation-head', 'Halden Royal Infirmary = org organisation-head'],
  ],
  ['They met at the Halden Masjid.', ['Halden Masjid = place place-head']],
  ['They met at the Halden Monument.', ['Halden Monument = place place-head']],
  ['They won the Halden Trophy.', []],
  ['They paid the Halden Wealth Tax (HWT) and saw the EBITDA.', []],
  ['Then the Halden Tax Board met.', ['Halden Tax Board = org organisation-head']],
  ['Then the Ida C. Moe Observatory closed.', ['Ida C. Moe Observatory = org organisation-head']],
  ['Then BBC Radio Derby closed.', ['BBC Radio Derby = org organisation-head']],
  ['Then the Halden Derby closed.', []],
  ['Then the Halden Railroad closed.', ['Halden Railroad = org organisation-head']],
  ['Then the Halden Hall of Fame met.', ['Halden Hall of Fame = org organisation-head']],
  ['They met in the Halden Hall of Records.', ['Halden Hall of Records = place place-head']],
  ['They live in the Chicago Metro Area.', ['Chicago Metro Area = place place-head']],
  ['They swam in Halden Brook and Moss Pond.', ['Halden Brook = place place-head', 'Moss Pond = place place-head']],
  ['Then Mayor Omar Guardian met.', ['Omar Guardian = person given-name']],
  ['Then Omar Guardian met.', ['Omar Guardian = org organisation-head']],
  ['Then Hanne Brook met.', ['Hanne Brook = person given-name']],
  ['She is a professor of Astronomy and teaches Physics.', []],
  [
    'Then the Department of Physics and Astronomy met.',
    ['Department of Physics and Astronomy = org organisation-head'],
  ],
  ['In the State of the Union she spoke of the Great Recession.', []],
  [
    'Then the State of Ohio sued the U.S. Embassy.',
    ['State of Ohio = org several-words', 'U.S. Embassy = org organisation-head'],
  ],
  ['They met in the Halden Convention Center.', ['Halden Convention Center = place place-head']],
  ['They fell on the Western Front.', ['Western Front = place place-head']],
  ['Then the Halden Research Center met.', ['Halden Research Center = org organisation-head']],
  ['Then the Patriotic Front met.', ['Patriotic Front = org organisation-head']],
  ['Then the Halden School District met.', ['Halden School District = org organisation-head']],
  ['They met in the Halden Lake District.', ['Halden Lake District = place place-head']],
  ['Then the Isle of Man Ferry Company met.', ['Isle of Man Ferry Company = org organisation-head']],
  ['They left the Isle of Man.', ['Isle of Man = place gazetteer']],
  ['Then the National Trust for Ghana met.', ['National Trust for Ghana = org organisation-head']],
  ['They read Figure S2 and Appendix B.', []],
  ['Then the Halden Chart and the Moss Carnival closed.', []],
  ['Then they read the Halden Book and the Open Moss License.', []],
  ['Then the Halden Charter Bank closed.', ['Halden Charter Bank = org organisation-head']],
  ['Then the Treaty of Halden ended.', []],
  ['Then the Battle of Halden began.', []],
  ['Then the Halden Festival began.', []],
  ['Then the Halden Festival said so.', ['Halden Festival = org organisation-head']],
  ['Then the Halden Cup said a lot.', []],
  ['Then the World Halden Cup began.', []],
  ['Then the Halden Treaty ended.', []],
  ['Then the Lakes War began.', []],
  [
    'Then Brekka AS met Vold Oyj and Tana Sdn Bhd.',
    ['Brekka AS = org organisation-head', 'Vold Oyj = org organisation-head', 'Tana Sdn Bhd = org organisation-head'],
  ],
  ['Then Nathan Law of Halden spoke.', ['Nathan Law = person given-name', 'Halden = person lone-word']],
  ['Then it sank as snow fell on the steel.', []],
  ['As snow fell, the law of the lakes was read.', []],
  [
    'Bank of Halden Governor Hanne Vik came.',
    ['Bank of Halden = org organisation-head', 'Hanne Vik = person given-name'],
  ],
  [
    'École Tarnow met the Lycée Ida Moe.',
    ['École Tarnow = org organisation-head', 'Lycée Ida Moe = org organisation-head'],
  ],
  ['Then Università di Tarnow met.', ['Università di Tarnow = org organisation-head']],
  ['Then a doctor of the hospital met Ida de Tarnow.', ['Ida de Tarnow = person given-name']],
  ['Then the Norwegian Harbour Company Limited met.', ['Norwegian Harbour Company Limited = org organisation-head']],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names by their heads in "${text}"`, () => assert.deepEqual(read(text), found))
