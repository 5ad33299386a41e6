/** A unit as it stands behind a number: `(6.5, 'foot')` → `'feet'`, `(540, 'km2')` → `'km²'`, `(60, 'frame/second')` → `'frames per second'`. */
export function unitWords(value: number, unit: string): string {
  const [counted = unit, ...per] = unit.split('/')
  if (per.length > 0 && !isSymbol(counted)) return [unitWords(value, counted), ...per].join(' per ')
  if (isSymbol(unit)) return unit.replace(/2(?=\/|$)/u, '²').replace(/3(?=\/|$)/u, '³')
  if (value === 1 || unit === 'times') return unit
  const [, before = '', last = unit] = /^(.* )?(\S+)$/u.exec(unit) ?? []
  return before + (irregular[last] ?? plural(last))
}

/** Whether a unit is written with a symbol, which has no plural and no capital of its own. */
export const isSymbol = (unit: string): boolean => unit.length <= 2 || /[/²³°0-9A-Z]/u.test(unit) || symbols.has(unit)
const symbols: ReadonlySet<string> = new Set(
  'mph mpg rpm bhp psi ksi ppm ppb ppi dpi lb-ft bcm bcf tcf mcm mcf mol mmol'.split(' '),
)

const irregular: Readonly<Record<string, string | undefined>> = {
  foot: 'feet',
  'acre-foot': 'acre-feet',
  inch: 'inches',
  penny: 'pence',
  krone: 'kroner',
}

const plural = (word: string): string =>
  /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : /(?:[sxz]|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`
