import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The yard employs 36,000 staff.', 'staff'],
  ['It exported 3 million tonnes of grain.', 'grain'],
  ['It has 120 people per square kilometre.', 'people per square kilometre'],
  ['It has 120 people in May.', 'people'],
  ['It won a $150,000 contract.', 'contract'],
  ['They face a 7% levy on imported steel.', 'levy on imported steel'],
  ['It made a net profit of $5 million.', 'net profit'],
  ['They raised their budgets to 5 percent.', 'budgets'],
  ['The bank left its key rate at 13.75% in May.', 'key rate'],
  ['Lind & Sons sees the rate at 11.5% by May.', 'rate'],
  ['It runs 34 of its 102 weekly sailings.', 'weekly sailings'],
  ['It carried 1.2 million passengers last year.', 'passengers'],
  ['They blame a 41 per cent rise in fuel costs and a lack of crew.', 'rise in fuel costs'],
  ['They cut their price target to $35.', 'price target'],
  ['It struck on Friday at a depth of 18 kilometres.', 'depth'],
  ['The 16-member team left.', 'members'],
  ['The blast left 300 injured.', 'injured'],
  ['Thieves took paintings worth €30 million.', 'paintings'],
  ['They opened 1,300 of the country’s 2,100 schools.', 'schools'],
  ['They won 14 of their last 16 games.', 'games'],
  ['He saw 45 of them.', null],
  ['He met five of the nine members.', 'members'],
  ['They signed Lind for a fee of €62 million.', 'fee'],
  ['He agreed a five-year contract.', 'contract'],
  ['It cut the risk of heart attack by 21 percent.', 'risk of heart attack'],
  ['It rose to 1.2 billion a year earlier.', null],
  ['They accused him of hiding losses of $210 million.', 'hiding losses'],
  ['It got 22 of the boats and $340 million.', 'boats'],
  ['It rose before closing down 6.2 percent.', null],
  ['The old fund Vold Ventures put in $12 million.', null],
  ['They met at 5 percent.', null],
  ['It took 34 of its 102.', null],
  ['They met for two hours.', null],
  ['It is 50 metres away.', null],
  ['It was 5 percent.', null],
  ['In May, 5 percent.', null],
  ['It reached 40 percent today.', null],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.measure, measure))
