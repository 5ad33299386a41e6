import assert from 'node:assert/strict'
import { test } from 'node:test'
import { genderOfGiven, genderOfTitle, type Gender } from './gender.ts'

const titles: [title: string, gender: Gender | undefined][] = [
  ['Mr', 'male'],
  ['Mr.', 'male'],
  ['Mrs.', 'female'],
  ['Lady', 'female'],
  ['Dr', undefined],
  ['mr', undefined],
]
for (const [title, gender] of titles)
  test(`hears ${gender ?? 'nothing'} in the title "${title}"`, () => assert.equal(genderOfTitle(title), gender))

const names: [name: string, gender: Gender | undefined][] = [
  ['peter', 'male'],
  ['helen', 'female'],
  ['graham', 'male'],
  ['fiona', 'female'],
  ['robin', undefined],
  ['quinn', undefined],
  ['brekka', undefined],
]
for (const [name, gender] of names)
  test(`hears ${gender ?? 'nothing'} in the name "${name}"`, () => assert.equal(genderOfGiven(name), gender))
