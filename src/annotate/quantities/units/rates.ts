import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { apart } from '../times/relative-times.ts'
import type { UnitFound } from './unit-phrases.ts'
import { unitAfter } from './unit-phrases.ts'
import { divisorAfter, withPower } from './unit-powers.ts'

const links = words('per a an /')

/** A unit with what it is counted by: `$40` + `a barrel` → `USD/barrel`, `km` + `/h` → `km/h`, `L` + `per head per day`. */
export function withRate(tokens: readonly Token[], found: UnitFound): UnitFound {
  const once = withOneRate(tokens, found)
  return once !== found && lowerAt(tokens, once.last + 1) === 'per' ? withOneRate(tokens, once) : once
}

function withOneRate(tokens: readonly Token[], found: UnitFound): UnitFound {
  const { unit, last } = found
  const hyphens = lowerAt(tokens, last + 1) === '-' ? 1 : 0
  if (!links.at(tokens, last + 1 + hyphens)) return divided(tokens, found)
  const link = lowerAt(tokens, last + 1 + hyphens)
  const thing = last + 2 + hyphens + (hyphens && lowerAt(tokens, last + 3) === '-' ? 1 : 0)
  // "$30 per average household"
  const at = link === 'per' && kinds.at(tokens, thing) && tokens[thing + 1]?.kind === 'word' ? thing + 1 : thing
  // "12 cents a year earlier" is a sum and a time.
  if (apart.at(tokens, at + 1)) return found
  const divisor = unitAfter(tokens, at - 1, '')
  const per = divisor && withPower(tokens, divisor)
  const noun = lowerAt(tokens, at).replace(/\.$/u, '')
  const end = (tokens[at]?.start ?? 0) + noun.length
  if (
    per &&
    (per.unit.form === 'measure' || per.unit.form === 'duration') &&
    (link === 'per' || link === '/' || perWords.has(per.unit.name))
  )
    return { unit: rated(unit, per.unit.name), last: per.last, end: per.end }
  // "17 km a second": the word alone may be a rank.
  if (noun === 'second' && unit.form === 'measure' && !apart.at(tokens, at))
    return { unit: rated(unit, 'second'), last: at, end }
  if (link === '/' && (noun === 'h' || noun === 's'))
    return { unit: rated(unit, noun === 'h' ? 'hour' : 'second'), last: at, end }
  if (perNouns.has(noun) || (link === 'per' && /^\p{Ll}+$/u.test(noun)))
    return { unit: rated(unit, noun), last: at, end }
  return found
}

/** "12 m s−1" */
function divided(tokens: readonly Token[], found: UnitFound): UnitFound {
  const by = tokens[found.last + 2]?.kind === 'mark' ? divisorAfter(tokens, found.last) : undefined
  return by ? { unit: rated(found.unit, by.name), last: by.last, end: tokens[by.last]?.end ?? found.end } : found
}

const kinds = words(
  'average typical median single individual global additional extra new ordinary common diluted basic preferred',
)
const perWords: ReadonlySet<string> = new Set([
  ...'second minute hour day night week month year decade barrel gallon t ton kg lb ounce foot yard mile m km L acre hectare bushel quintal MWh kWh GWh m2 m3 km2 cL'.split(
    ' ',
  ),
  ...['square foot', 'square yard', 'square mile', 'cubic foot', 'cubic yard'],
])
const perNouns = words('share person head unit security piece vehicle kilo')

const own: ReadonlyMap<string, string> = new Map([
  ['mile/hour', 'mph'],
  ['km/hour', 'km/h'],
  ['m/second', 'm/s'],
  ['km/second', 'km/s'],
  ['mile/gallon', 'mpg'],
  ['MB/second', 'MB/s'],
])

function rated({ name, form }: UnitFound['unit'], per: string): UnitFound['unit'] {
  const rate = `${name}/${per}`
  return { name: own.get(rate) ?? rate, form: form === 'duration' ? 'measure' : form }
}
