import type { Reading } from '../readings.ts'

/** A bare number as years of age where an age is what it measures: "the pension age will rise to 67". */
export const asAge = (reading: Reading, measure: string | null): Pick<Reading, 'unit' | 'form'> =>
  isAge(reading) && ages.test(measure ?? '') ? { unit: 'year', form: 'age' } : reading

const isAge = ({ form, value, amount }: Reading): boolean =>
  (form === 'count' || form === 'range') &&
  amount?.numeral.scale === 1 &&
  [value].flat().every((one) => Number(one) < 120)

// "minimum pension age", "average age of the crew", where "age gap" is none
const ages = /^(?:\S+ ){0,3}age(?: of|$)/u
