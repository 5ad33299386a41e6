import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Gender } from '../../actors/lexicon/gender.ts'
import { genderOf } from './gender.ts'

/** The gender of the person `exact`, a name in `text`. */
function genderIn(text: string, exact: string, name = exact): Gender | undefined {
  const start = text.indexOf(exact)
  const type = { type: 'person', role: null, tier: 'named' } as const
  return genderOf(text, {
    start,
    end: start + exact.length,
    exact,
    name,
    actor: 'a',
    kind: 'mention',
    rule: 'r',
    ...type,
  })
}

const cases: [text: string, exact: string, gender: Gender][] = [
  ['Mr Brekke left.', 'Brekke', 'male'],
  ['Then Mr. Brekke left.', 'Brekke', 'male'],
  ['Then Mrs. Brekke left.', 'Brekke', 'female'],
  ['It was Lady Sunde who left.', 'Sunde', 'female'],
  ['Sir Olav Sunde left.', 'Sir Olav Sunde', 'male'],
  ['Ms Sunde left.', 'Ms Sunde', 'female'],
  ['Peter Sunde left.', 'Peter Sunde', 'male'],
  ['Helen Sunde left.', 'Helen Sunde', 'female'],
  ['Mr Helen left.', 'Helen', 'male'],
  ['Kenji Sunde left.', 'Kenji Sunde', 'male'],
  ['Yulia Sunde left.', 'Yulia Sunde', 'female'],
]
for (const [text, exact, gender] of cases)
  test(`tells that ${exact} in "${text}" is ${gender}`, () => assert.equal(genderIn(text, exact), gender))

test('looks at the first name of the actor where the text has only the last', () =>
  assert.equal(genderIn('Sunde left.', 'Sunde', 'Helen Sunde'), 'female'))

const unknown: [text: string, exact: string][] = [
  ['Sunde left.', 'Sunde'],
  ['Torvald Brekke left.', 'Torvald Brekke'],
  ['Dr Brekke left.', 'Brekke'],
  ['Taylor Brekke left.', 'Taylor Brekke'],
  ['Kelly Brekke left.', 'Kelly Brekke'],
  ['Captain Brekke left.', 'Brekke'],
  ['The Mr and Brekke left.', 'Brekke'],
  ['Sunde and Helen left.', 'Sunde'],
  ['Brekka Sunde left.', 'Brekka Sunde'],
  ['Missus Brekke left.', 'Brekke'],
  ['The AMr Brekke left.', 'Brekke'],
  ['', ''],
]
for (const [text, exact] of unknown)
  test(`cannot tell of ${exact} in "${text}"`, () => assert.equal(genderIn(text, exact), undefined))
