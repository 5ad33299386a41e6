import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readingsIn } from '../quantities.ts'

const unitIn = (text: string): string | null | undefined =>
  readingsIn(readDocument(text)).find(({ form }) => form === 'money')?.unit

const named: [text: string, unit: string][] = [
  ['A Norwegian court raised the fine to 600m kroner.', 'NOK'],
  ['The fare rose to 24 kroner, the city of Copenhagen said.', 'DKK'],
  ['The Kenyan firm earns 90,000 shillings a month.', 'KES/month'],
  ['Chile will lend them 12 million pesos.', 'CLP'],
  ['The Swiss village owes 3 million francs.', 'CHF'],
  ['Farmers in Pakistan paid 400 rupees a bag.', 'PKR'],
]
for (const [text, unit] of named)
  test(`reads ${unit} where the text names the country: "${text}"`, () => assert.equal(unitIn(text), unit))

const unnamed: [text: string, unit: string][] = [
  ['The court raised the fine to 600m kroner.', 'krone'],
  ['Norwegian and Danish crews share 600m kroner.', 'krone'],
  ['The firm pays 90,000 shillings.', 'shilling'],
  ['They owe the French bank 12 million pesos.', 'peso'],
  ['A Norwegian court set the fine at 60,000 euros.', 'EUR'],
  ['A bag costs 400 rupees.', 'INR'],
]
for (const [text, unit] of unnamed)
  test(`leaves ${unit} where it does not: "${text}"`, () => assert.equal(unitIn(text), unit))
