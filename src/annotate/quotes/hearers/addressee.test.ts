import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { saidIn } from '../fixtures/said-in.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { addresseeAt } from './addressee.ts'

/** Whom something is said to at the start of a text. */
function toldIn(text: string, own = ['for', 'of', 'about']): string | undefined {
  const reading = readForQuotes(readDocument(text))
  const { tokens } = reading
  const whom = addresseeAt(reading, 0, tokens.length - 1, new Set(own))
  return whom && text.slice(tokens[whom.first]?.start, tokens[whom.last]?.end)
}

const cases: [text: string, whom: string | undefined][] = [
  ['the mayor’s “old” plan leaks', undefined],
  ['the Tide’s evening crew that it leaks', 'the Tide’s evening crew'],
  ['him that it leaks', 'him'],
  ['reporters on Monday', 'reporters'],
  ['Hanne Brekke that it leaks', 'Hanne Brekke'],
  ['a crowd of about 600 at the pier that it leaks', 'a crowd of about 600'],
  ['a crowd of nearly 600 divers that it leaks', 'a crowd of nearly 600 divers'],
  ['a crowd of about that', 'a crowd'],
  ['voters and their friends that it leaks', 'voters and their friends'],
  ['the Board for Ports and Piers (BPP) that it leaks', 'the Board for Ports and Piers (BPP)'],
  ['voters and the port (an old one) closed', 'voters'],
  ['voters and the port closed', 'voters'],
  ['reporters Moss had sunk', 'reporters'],
  ['a judge in Moss to stop it', 'a judge in Moss'],
  ['the head of the board to leave', 'the head of the board'],
  ['divers on the road to Moss that it leaks', 'divers on the road to Moss'],
  ['the judge to stop it', 'the judge'],
  ['investors sales had doubled', 'investors'],
  ['lawmakers growth this year would slow', 'lawmakers'],
  ['voters standing there that it leaks', 'voters'],
  ['AFP news agency emergency crews had left', 'AFP news agency'],
  ['a routine news briefing they had left', 'a routine news briefing'],
  ['the Tide newspaper Mr Moe had left', 'the Tide newspaper'],
  ['the BBC’s Today programme the firm had left', 'the BBC’s Today programme'],
  ['the Today programme the firm had left', 'the Today programme'],
  ['Tide News Channel host Hanne Brekke that it leaks', 'Tide News Channel host Hanne Brekke'],
  ['the radio station owner that it leaks', 'the radio station owner'],
  ['lawmakers 40 boats had sunk', 'lawmakers'],
  ['geologist Hanne Brekke that it leaks', 'geologist Hanne Brekke'],
  ['the court to rule', 'the court'],
  ['the jury Commissioner Hanne Brekke had left', 'the jury'],
  ['the Port Council Hanne Brekke had left', 'the Port Council Hanne Brekke'],
  ['the court clerk Hanne Brekke that it leaks', 'the court clerk Hanne Brekke'],
  ['the court for a delay', 'the court'],
  ['the head of the port that it leaks', 'the head of the port'],
  ['members in an email that it leaks', 'members'],
  ['members in the hall that it leaks', 'members in the hall'],
  ['Tide Radio Moss that it leaks', 'Tide Radio Moss'],
  ['Tide Radio the firm had left', 'Tide Radio'],
  ['that it leaks', undefined],
  ['Moss AM that it leaks', 'Moss AM'],
  ['of the leak', undefined],
  [', it leaks', undefined],
  ['', undefined],
]
for (const [text, whom] of cases)
  test(`takes ${whom ?? 'nobody'} as told in "${text}"`, () => assert.equal(toldIn(text), whom))

test('takes "the crews" as reminded in "the crews of the storm"', () =>
  assert.equal(toldIn('the crews of the storm', ['of']), 'the crews'))

const promises: [text: string, said: string][] = [
  ['Brekke promised residents they would not be forgotten.', 'they would not be forgotten'],
  ['Brekke promised Sunde that it leaks.', 'it leaks'],
  ['Brekke promised them that it leaks.', 'it leaks'],
  ['Brekke promised the reforms they want.', 'the reforms they want'],
  ['Brekke promised a vote that would end it.', 'a vote that would end it'],
]
for (const [text, said] of promises)
  test(`hears "${said}" promised in "${text}"`, () => assert.deepEqual(saidIn(text), [['Brekke', said]]))
