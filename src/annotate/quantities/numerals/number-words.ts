import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'

/** The value of each cardinal below twenty, and of each ten. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['nought', 0],
  ['naught', 0],
])

/** The value of each round ten that a unit may follow: `twenty` → 20. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 10 * (index + 2)]),
)

/** What a word behind a number multiplies it by: `3.5 million`, `2 dozen`, `five lakh`. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Whether the word at a token is such a magnitude. */
export const isScale = among(scales.keys())

/** The magnitude that the word at a token is; 1 where it is none. */
export const scaleAt = (tokens: readonly Token[], index: number): number =>
  isScale(tokens, index) ? (scales.get(tokens[index]?.lower ?? '') ?? 1) : 1

/** Scales that are written short, right behind the digits or after a space, whatever stands around them. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['mn', 1e6],
  ['mil', 1e6],
  ['cr', 1e7],
  ['Cr', 1e7],
  ['mio', 1e6],
  ['M', 1e6],
  ['MM', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bil', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

/** Short scales that are units as well (`5m` is a length); only money or a counted noun makes them scales. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
])

/** Plurals that give only an order of magnitude: `dozens of people`, `tens of thousands`. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** What the lower half of a spelled fraction divides by: `two-thirds` → 3. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['twelfths', 12],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['sixteenths', 16],
  ['twentieth', 20],
  ['fiftieth', 50],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
])

/** Words that multiply what they stand with: `twice`, `tripled`, `sixfold`. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
])

/** The bare forms of verbs whose change is a factor, which behind a helping verb are no adjectives: `will double`. */
export const bareFactors: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
])

/** Verbs whose change is a factor. */
export const factorVerbs: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
  ['halved', 0.5],
])
