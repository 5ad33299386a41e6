import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cueForms } from './cue-forms.ts'

const cases: [word: string, lemma: string, form: string][] = [
  ['said', 'say', 'past'],
  ['says', 'say', 'present'],
  ['saying', 'say', 'gerund'],
  ['told', 'tell', 'past'],
  ['wrote', 'write', 'past'],
  ['written', 'write', 'participle'],
  ['denies', 'deny', 'present'],
  ['denied', 'deny', 'past'],
  ['admitting', 'admit', 'gerund'],
  ['signalled', 'signal', 'past'],
  ['labelling', 'label', 'gerund'],
  ['stressing', 'stress', 'gerund'],
  ['stresses', 'stress', 'present'],
  ['arguing', 'argue', 'gerund'],
  ['agreeing', 'agree', 'gerund'],
  ['pledges', 'pledge', 'present'],
  ['swore', 'swear', 'past'],
  ['warn', 'warn', 'base'],
]
for (const [word, lemma, form] of cases)
  test(`reads "${word}" as ${form} of ${lemma}`, () => {
    const found = cueForms.get(word)
    assert.deepEqual([found?.entry.lemma, found?.form], [lemma, form])
  })

test('takes the prepositions of a verb from its frame', () => {
  assert.deepEqual([...(cueForms.get('said')?.prepositions ?? [])], ['of', 'about', 'to'])
  assert.deepEqual([...(cueForms.get('added')?.prepositions ?? [])], [])
})

const none =
  'sayed telled writed denyed denys admited admiting argueing swored saies the ferry Said speech denial warning-sign'.split(
    ' ',
  )
for (const word of ['', ...none]) test(`knows no cue "${word}"`, () => assert.equal(cueForms.get(word), undefined))
