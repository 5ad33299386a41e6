import type { Token } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { UnitFound } from './unit-phrases.ts'
import { unitSymbols } from './units.ts'

/** A length with the power behind it: `km^2`, `metres squared`; `m²` is a symbol of its own. */
export function withPower(tokens: readonly Token[], found: UnitFound): UnitFound {
  const isSigned = lowerAt(tokens, found.last + 1) === '^' && isGlued(tokens, found.last + 1)
  const last = found.last + (isSigned ? 2 : 1)
  const power = isSigned ? lowerAt(tokens, last) : powerWords.get(lowerAt(tokens, last))
  const name = power && raised.get(`${found.unit.name}^${power}`)
  return name ? { unit: { ...found.unit, name }, last, end: tokens[last]?.end ?? found.end } : found
}

const powerWords: ReadonlyMap<string, string> = new Map([
  ['squared', '2'],
  ['cubed', '3'],
])

/** The square and the cube of each length, by its name and the power. */
const raised: ReadonlyMap<string, string> = new Map(
  [
    ['mm', 'mm2', 'mm3'],
    ['cm', 'cm2', 'cm3'],
    ['m', 'm2', 'm3'],
    ['km', 'km2', 'cubic kilometre'],
    ...['inch', 'foot', 'yard', 'mile'].map((name) => [name, `square ${name}`, `cubic ${name}`]),
  ].flatMap(([name, square = '', cube = '']) => [[`${name}^2`, square] as const, [`${name}^3`, cube] as const]),
)

/** What a unit is divided by, as science writes it, and the token it ends at: `s−1` in `m s−1`, `m⁻²`, `cm-3`. */
export function divisorAfter(
  tokens: readonly Token[],
  last: number,
): { readonly name: string; readonly last: number } | undefined {
  const end = last + 3
  const power = lowerAt(tokens, end).normalize('NFKC')
  if (!/^[123]$/u.test(power) || !minus.at(tokens, end - 1)) return undefined
  if (!isGlued(tokens, last + 1) || !isGlued(tokens, end - 1) || isGlued(tokens, last)) return undefined
  const symbol = tokens[last + 1]?.text ?? ''
  const name = short.get(symbol) ?? unitSymbols.get(symbol)?.name
  const divisor = power === '1' ? name : raised.get(`${name}^${power}`)
  return divisor === undefined ? undefined : { name: divisor, last: end }
}
const minus = words('− - – ⁻')

const short: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['K', 'K'],
])
