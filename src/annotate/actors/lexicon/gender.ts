import { femaleNames, maleNames } from '../lists/given-names.ts'

/** What a title or a common given name tells of a person. */
export type Gender = 'male' | 'female'

/** The gender that a title tells, as it is written, with or without its point; undefined for most. */
export const genderOfTitle = (title: string): Gender | undefined => titles.get(title)

/** The gender that a given name in lower case tells; undefined for rare ones and those of either. */
export const genderOfGiven = (name: string): Gender | undefined => givenNames.get(name)

const titles: ReadonlyMap<string, Gender> = new Map([
  ...both('male', 'Mr Sir Lord Congressman King Prince'),
  ...both('female', 'Mrs Ms Miss Lady Dame Congresswoman Queen Princess'),
])

function both(gender: Gender, list: string): [string, Gender][] {
  return list.split(' ').flatMap((title): [string, Gender][] => [
    [title, gender],
    [`${title}.`, gender],
  ])
}

const givenNames: ReadonlyMap<string, Gender | undefined> = namesByGender()

function namesByGender(): Map<string, Gender | undefined> {
  const genders = new Map<string, Gender | undefined>()
  for (const name of maleNames.trim().split(/\s+/u)) genders.set(name, 'male')
  for (const name of femaleNames.trim().split(/\s+/u)) genders.set(name, genders.has(name) ? undefined : 'female')
  return genders
}
