import { countsOf, type Values } from './selection.ts'

/** One question a list can be narrowed by, with its answers in the order of the form. */
export type Facet = { readonly name: string; readonly legend: string; readonly options: readonly Option[] }
type Option = { readonly value: string; readonly label: string; readonly count: number }

/** How a facet is called, how its values are named, and whether they stand by frequency or by their own order. */
export type Question = {
  readonly name: string
  readonly legend: string
  readonly label: (value: string) => string
  readonly order?: 'count' | 'newest'
}

/** The facets of a list, each with the values that its items have; one that could not part the list is left out. */
export const toFacets = (items: readonly Values[], questions: readonly Question[]): Facet[] =>
  questions
    .map(({ name, legend, label, order = 'count' }) => ({
      name,
      legend,
      options: [...countsOf(items, name, {})]
        .map(([value, count]) => ({ value, label: label(value), count }))
        .toSorted(order === 'count' ? byCount : newestFirst),
    }))
    .filter(({ options }) => options.length > 1)

const byCount = (a: Option, b: Option): number =>
  Number(isSpecial(a)) - Number(isSpecial(b)) || b.count - a.count || a.label.localeCompare(b.label, 'en')
const newestFirst = (a: Option, b: Option): number => (a.value < b.value ? 1 : -1)

// What is none of the named ones stands last: nobody looks for it first.
const isSpecial = ({ value }: Option): boolean => value.startsWith('_')
