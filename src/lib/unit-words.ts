import { withCapital } from './wording.ts'

/** The name of a unit for a heading or a choice: `'percent'` → `'Percent'`, `'USD'` → `'US dollars'`, `'kg'` → `'kg'`. */
export const unitName = (unit: string): string =>
  isSymbol(unit) && !isCurrency(unit) ? unitPhrase(unit) : withCapital(unitPhrase(unit))

/** What is counted in a unit, within a sentence: `'percent'`, `'USD'` → `'US dollars'`, `'year'` → `'years'`. */
export const unitPhrase = (unit: string): string =>
  isCurrency(unit) ? currencyName(unit) : (ownNames.get(unit) ?? unitWords(2, unit))

const ownNames: ReadonlyMap<string, string> = new Map([
  ['percent', 'percent'],
  ['count', 'number of things'],
  ['times', 'times as much'],
])

/** Many of a currency, by name: `'EUR'` → `'euros'`; one that has no name keeps its code. */
function currencyName(currency: string): string {
  const known = currencyNames.get(currency)
  if (known !== undefined) return known
  const name = partsOf(currency).find(({ type }) => type === 'currency')?.value ?? currency
  currencyNames.set(currency, name)
  return name
}

const partsOf = (currency: string): Intl.NumberFormatPart[] =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(2)
// A format takes longer to make than a page's worth of claims to name, and a corpus has hundreds of thousands.
const currencyNames = new Map<string, string>()

/** Whether a unit is a currency: three capitals of ISO 4217. */
export const isCurrency = (unit: string | null): unit is string =>
  unit !== null && /^[A-Z]{3}$/u.test(unit) && !lettered.has(unit)

// Other units that are written so.
const lettered: ReadonlySet<string> = new Set(['BOE', 'BTU', 'MVA', 'TEU'])

/** A unit as it stands behind a number: `(6.5, 'foot')` → `'feet'`, `(540, 'km2')` → `'km²'`, `(60, 'frame/second')` → `'frames per second'`. */
export function unitWords(value: number, unit: string): string {
  const [counted = unit, ...per] = unit.split('/')
  if (per.length > 0 && !isSymbol(counted)) return [unitWords(value, counted), ...per].join(' per ')
  if (isSymbol(unit)) return unit.replace(/2(?=\/|$)/u, '²').replace(/3(?=\/|$)/u, '³')
  if (value === 1 || unit === 'times') return unit
  const [, before = '', last = unit] = /^(.* )?(\S+)$/u.exec(unit) ?? []
  return before + (irregular.get(last) ?? plural(last))
}

/** Whether a unit is written with a symbol, which has no plural and no capital of its own. */
const isSymbol = (unit: string): boolean => unit.length <= 2 || /[/²³°0-9A-Z]/u.test(unit) || symbols.has(unit)
const symbols: ReadonlySet<string> = new Set(
  'mph mpg rpm bhp psi ksi ppm ppb ppi dpi lb-ft bcm bcf tcf mcm mcf mol mmol'.split(' '),
)

const irregular: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['acre-foot', 'acre-feet'],
  ['inch', 'inches'],
  ['penny', 'pence'],
  ['krone', 'kroner'],
])

const plural = (word: string): string =>
  /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : /(?:[sxz]|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`
