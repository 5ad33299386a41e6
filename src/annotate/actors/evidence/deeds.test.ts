import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../../tokens.ts'
import { weighDeeds } from './deeds.ts'

/** The types that the deeds around the name "Haldor" speak for. */
function read(text: string): string {
  const votes = { person: 0, org: 0, place: 0 }
  const tokens = tokensIn(text)
  const at = tokens.findIndex((token) => token.text === 'Haldor')
  weighDeeds(tokens, at, at, votes)
  return Object.entries(votes)
    .filter(([, count]) => count > 0)
    .map(([type]) => type)
    .join()
}

const cases: [text: string, types: string][] = [
  ['Then Haldor fined the firm.', 'org'],
  ['Haldor said it would close the mine.', 'org'],
  ['Haldor said it would most likely be late.', ''],
  ['Then Haldor has built a new car parts plant.', 'org'],
  ['Then Haldor built a shed.', ''],
  ['She is the director of Haldor.', 'org'],
  ['She is the friend of Haldor.', ''],
  ['She is the director of Photography.', ''],
  ['They hired the plumber from Haldor, where she worked.', 'org'],
  ['They saw the plumber from Haldor, where she worked.', ''],
  ['Then Haldor has hired her.', 'org'],
  ['Then Haldor employs 300 people.', 'org'],
  ['Stocks fell, with Haldor losing 3 percent.', 'org'],
  ['Stocks fell, but Haldor ended up 3%.', 'org'],
  ['Stocks fell, with Haldor losing 3 men.', ''],
  ['Then Haldor ended the feud.', ''],
  ['Shares rose, with Haldor up 169p to 3274p.', 'org'],
  ['Shares rose, with Haldor 87p higher.', 'org'],
  ['Then Haldor was 2.1 percent lower.', 'org'],
  ['Then Haldor was up 30p.', 'org'],
  ['Then Haldor jumped 6 13/16 to 186.', 'org'],
  ['Then Haldor jumped 6 times.', ''],
  ['Then Haldor was up early.', ''],
  ['Rents in Haldor are up 22 percent.', ''],
  ['Then Haldor 3 won.', ''],
  ['On Monday Haldor have sold a player.', 'org'],
  ['He is old. Haldor are top of the league.', 'org'],
  ['It was old and cold. Haldor are top of the league.', 'org'],
  ['Haldor was relegated in May.', 'org'],
  ['The mill was bought by Haldor.', 'org'],
  ['A stake in Haldor was sold.', 'org'],
  ['Then shares of Haldor rose.', 'org'],
  ['Then a share of Haldor burned.', ''],
  ['She plays for Haldor.', 'org'],
  ['Haldor said it would close the mill.', 'org'],
  ['Haldor said that it had sold the mill.', 'org'],
  ['Haldor, run by Ida Moe, grew.', 'org'],
  ['Haldor has fined the firm.', 'org'],
  ['Haldor said it was disappointed.', 'org'],
  ['Haldor raised its prices.', 'org'],
  ['Haldor lost his way.', 'person'],
  ['Haldor said her work went on.', 'person'],
  ['She signed to Haldor in May.', 'org'],
  ['She spent a season with Haldor.', 'org'],
  ['She went to Haldor in May.', ''],
  ['She spent a night with Haldor.', ''],
  ['The men of Haldor have left.', ''],
  ['Ruud, Vik and Haldor are here.', ''],
  ['Both Ida and the old Haldor have left.', ''],
  ['What did Haldor have?', ''],
  ['If Haldor were to leave, snow would fall.', ''],
  ['In the end Haldor were to leave.', ''],
  ['Haldor Raised Its Eyes.', ''],
  ['Haldor was promoted in May.', ''],
  ['The song was sung by Haldor.', ''],
  ['Snow fell in Haldor.', ''],
  ['It was good for Haldor.', ''],
  ['Haldor said it would be warm.', ''],
  ['Haldor said it rained.', ''],
  ['Haldor said it was expected.', ''],
  ['Haldor has left the firm.', ''],
  ['Haldor, loved by Ida Moe, grew.', ''],
  ['Haldor, run down in May, grew.', ''],
  ['Haldor left its mark.', ''],
  ['Haldor Its Beauty.', ''],
  ['Haldor slumped 5% in May.', 'org'],
  ['Haldor gained 3c in May.', 'org'],
  ['Haldor fell 12 pence in May.', 'org'],
  ['Haldor fell 12 metres in May.', ''],
  ['Haldor is shedding jobs.', 'org'],
  ['Haldor said last month it would cut jobs.', 'org'],
  ['Haldor said on Monday that it would cut jobs.', 'org'],
  ['Haldor jumped 5 metres.', ''],
  ['Haldor said last month that he would go.', ''],
]
for (const [text, types] of cases)
  test(`takes Haldor for ${types || 'nothing'} in "${text}"`, () => assert.equal(read(text), types))

test('takes a share for no place, though it is said to be in it', () => {
  const votes = { person: 0, org: 0, place: 2 }
  weighDeeds(tokensIn('shares in Haldor'), 2, 2, votes)
  assert.deepEqual(votes, { person: 0, org: 3, place: 0 })
})
