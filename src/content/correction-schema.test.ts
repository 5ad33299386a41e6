import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correction } from './correction-schema.ts'

const base = { quote: 'The ferry sails', reason: 'The speaker is the harbour master', date: '2025-07-01' }

const read: [title: string, fields: object][] = [
  ['a speaker set', { set: { speaker: 'hanne-vik' } }],
  ['nobody as the speaker', { set: { speaker: null } }],
  ['a range as the value', { set: { value: [2, 3], unit: 'percent' } }],
  ['a quote added with its speaker', { add: 'quote', set: { speaker: 'hanne-vik' }, prefix: 'again: ' }],
  ['a mention added', { add: 'mention', set: { actor: 'harbour-office', type: 'org' } }],
  ['a mark removed', { remove: true, by: 'The editor' }],
]
for (const [title, fields] of read)
  test(`reads ${title}`, () => assert.ok(correction.safeParse({ ...base, ...fields }).success))

const refused: [title: string, fields: object, message: RegExp][] = [
  ['nothing to do', {}, /must say what to do/u],
  ['set and remove at once', { remove: true, set: { unit: 'km' } }, /keep either/u],
  ['an unknown kind', { add: 'headline' }, /Invalid option/u],
  ['an unknown change', { set: { speeker: 'hanne-vik' } }, /did you mean "speaker"/u],
  ['an actor that is no address', { set: { actor: '../../harbour' } }, /must be small letters/u],
  ['a value that is none', { set: { value: true } }, /must be a number, two numbers/u],
  ['no words', { remove: true, quote: '' }, /copy the exact words/u],
  ['no reason', { remove: true, reason: ' ' }, /is empty/u],
  ['a day that is none', { remove: true, date: '2025-02-30' }, /must be a date/u],
]
for (const [title, fields, message] of refused)
  test(`refuses ${title}`, () => {
    const { error } = correction.safeParse({ ...base, ...fields })
    assert.match(error?.issues.map((issue) => issue.message).join('\n') ?? '', message)
  })
