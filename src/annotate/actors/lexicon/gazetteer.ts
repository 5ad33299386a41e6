import { tokensIn } from '../../tokens.ts'
import type { ActorKind } from '../../types.ts'
import { enter } from '../../word-numbers.ts'
import { countryRows } from '../lists/countries.ts'
import { organisations } from '../lists/organisations.ts'
import { cities, regions, stateAbbreviations, states } from '../lists/places.ts'
import { wellKnownThings } from '../lists/well-known-things.ts'
import type { Named } from '../registry.ts'
import { fold, toId } from './fold.ts'
import { addName, searchOfListed, type Trie } from './trie.ts'

const trie: Trie<Named> = new Map()

const written: { id: string; words: readonly string[] }[] = []

/** The names of countries, places and bodies, their everyday names first, with the id each would get. */
export const gazetteerNames: readonly { readonly id: string; readonly words: readonly string[] }[] = written

const countries = new Set<string>()
const noCountries = new Set<string>()

/** The names that need no introduction: countries and their peoples, capitals, large places, well-known bodies. */
export const gazetteer: Trie<Named> = trie

function add(text: string, name: string, kind: ActorKind, form: Named['form'], place: string | null = null): void {
  const named: Named = { id: toId(name), name, kind, form, registered: false, family: null, place }
  const words = tokensIn(text).map((token) => token.text)
  for (const word of words) {
    enter(word)
    enter(fold(word))
  }
  addName(trie, words, named)
  if (form === 'name') written.push({ id: named.id, words })
  ;(kind === 'country' ? countries : noCountries).add(named.id)
}

for (const row of countryRows.trim().split('\n')) {
  const [, names = '', seats = '', demonyms = ''] = row.split('|')
  const [name = '', ...others] = names.split('/')
  for (const written of [name, ...others]) add(written, name, 'country', 'name')
  for (const seat of seats.split('/').filter(Boolean)) add(seat, name, 'country', 'seat', seat)
  for (const demonym of demonyms.split('/').filter(Boolean).flatMap(withPlural))
    add(demonym, name, 'country', 'demonym')
}

// The office is the government: the Kremlin says what Russia says.
add('Kremlin', 'Russia', 'country', 'office')

function withPlural(demonym: string): string[] {
  const [singular = '', plural] = demonym.split('+')
  return plural ? [singular, singular + plural] : [singular]
}

addRows(regions, 'place', ';')
addRows(states, 'place', ';')
for (const row of stateAbbreviations.trim().split(/\s+/u)) {
  const [short = '', name = ''] = row.split('=')
  add(short, name.replace(/_/gu, ' '), 'place', 'abbreviation')
}
addRows(cities, 'place', ';')
addRows(organisations, 'organisation', '\n')
for (const row of wellKnownThings.split(';')) add(row.trim(), row.trim(), 'organisation', 'never')

/** The ids of countries, but for that of Georgia, which may be the American state. */
export const countryIds: ReadonlySet<string> = countries.difference(noCountries)

function addRows(rows: string, kind: ActorKind, separator: string): void {
  for (const row of rows.split(separator).map((text) => text.trim())) {
    const [name = '', ...others] = row.split('/')
    if (!name) continue
    for (const written of [name, ...others])
      if (written.startsWith('~')) add(written.slice(1), name, kind, 'weak')
      else add(written, name, kind, 'name')
  }
}

/** The longest of these names that begins at token `first`; `null` if none does. */
export const wellKnownAt = searchOfListed(trie)

/** The names of continents and seas, folded; two of them joined name no actor: "Asia-Pacific". */
export const regionWords: ReadonlySet<string> = new Set(
  'europe euro asia asian africa america atlantic pacific eurasia indo arctic mediterranean'.split(' ').map(fold),
)
