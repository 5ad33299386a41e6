import { femaleNames, maleNames } from '../actors/given-names.ts'
import type { Mention } from '../types.ts'

/** What a title or a common first name tells of a person. */
export type Gender = 'male' | 'female'

/** The gender that the title before a mention or its first name tells; undefined where they do not. */
export function genderOf(text: string, { start, exact, name }: Mention): Gender | undefined {
  const before =
    title.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? /^(Mr|Mrs|Ms|Miss|Sir|Lady|Dame)\b/u.exec(exact)?.[1]
  if (before) return /^(?:Mr|Sir|Lord|Congressman|King|Prince)$/u.test(before) ? 'male' : 'female'
  return firstNames.get(/^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '')
}

const title =
  /(?:^|\P{L})(Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Dame|Congressman|Congresswoman|King|Queen|Prince|Princess)\.? $/u

const firstNames: ReadonlyMap<string, Gender | undefined> = namesByGender()

function namesByGender(): Map<string, Gender | undefined> {
  const genders = new Map<string, Gender | undefined>()
  for (const name of maleNames.trim().split(/\s+/u)) genders.set(name, 'male')
  for (const name of femaleNames.trim().split(/\s+/u)) genders.set(name, genders.has(name) ? undefined : 'female')
  return genders
}
