import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { subjectBefore } from './subject.ts'

const cases: [text: string, subject: string | undefined][] = [
  ['Back in Moss, Rose Iser said it.', 'Rose Iser'],
  ['Vik on Monday, April 23, said it.', 'Vik'],
  ['Vik on Monday (April 23) said it.', 'Vik'],
  ['A statement signed by its spokesman, Ida Moe, said it.', 'A statement'],
  ['A boat steered by its owner, Ida Moe, said it.', 'Ida Moe'],
  ['A statement issued before the event said it.', 'A statement'],
  ['A 23-year-old IT worker who also rowed said it.', 'A 23 - year - old IT worker'],
  ['Critics of the court ruling, which include the crew, said it.', 'Critics of the court ruling'],
  ['Hanne Vik, Moss Rowing president said it.', 'Hanne Vik'],
  ['Hanne Vik, said, “It leaks.”', 'Hanne Vik'],
  ['On Monday, Vik, said, “It leaks.”', undefined],
  ['Ida Moe, a diver, who was late, in an interview on the radio said it.', 'Ida Moe'],
  ['Ida Moe, the director of crops in the port on Tuesday said it.', 'Ida Moe'],
  ['Old Moss, the director of crops said, left.', 'the director of crops'],
  ['Residents in Moss, Halden and Oslo said it.', 'Residents'],
  ['Crews from Moss and Oslo said it.', 'Crews'],
  ['A man close to the talks between Lind and Brekke said it.', 'A man close to the talks'],
  ['A man close to Lind left and Brekke said it.', 'Brekke'],
  ['In Moss, Lind and Brekke said it.', 'Lind and Brekke'],
  ['Vik left, and like Lind has said it.', 'Vik'],
  ['Vik stood at a port event to say it.', 'Vik'],
  ['It broke before the crew began to say it.', 'the crew'],
  ['Brekke, who’d said it, left.', 'who’d'],
  ['A report, which in the wake of the storm said it, is old.', 'which'],
  ['It is a bit awkward for the crew to say it.', 'the crew'],
  ['It asked a friend of the crew to say it.', 'a friend of the crew'],
  ['Someone in the crowd said it.', 'Someone in the crowd'],
  ['But others close to Sunde said it.', 'others close to Sunde'],
  ['Others said it.', 'Others'],
  ['“It leaks,” the tired, bearded diver said.', 'the tired , bearded diver'],
  ['After the storm, divers said it.', 'divers'],
  ['The rule it must use said it.', undefined],
  ['He’s not saying much.', 'He'],
  ['Vik this past week said nothing.', 'Vik'],
  ['The board in 2010 said nothing.', 'The board'],
  ['Vik last month said nothing.', 'Vik'],
  ['Vik refused to say it.', 'Vik'],
  ['It was a move campaigners said nothing about.', 'campaigners'],
  ['It was a friend of the campaigners who said nothing.', 'who'],
  ['In it a harbour pilots group said nothing.', 'a harbour pilots group'],
  ['Vik, of Mill Lane, Halden, said nothing.', 'Vik'],
  ['Vik, a friend of Lind, said nothing.', 'Vik'],
  ['Vik had no right to say it.', 'Vik'],
  ['The right to say it matters.', undefined],
  ['The board voted 5–2 to say it.', undefined],
  ['“It leaks,” Vik wrote, and said it again.', 'Vik'],
  ['“It leaks,” wrote Vik, and said it again.', 'Vik'],
  ['Shares fell after the ferry firm woke and said it.', 'the ferry firm'],
  ['Vik fell after the ferry firm woke and said it.', 'Vik'],
  ['Shares fell and said it.', undefined],
  ['Vik took to the radio to say it.', 'Vik'],
  ['Vik went on television to say it.', 'Vik'],
  ['Born in Moss, Vik laughed and said it.', 'Vik'],
  ['Vik, who calls Lind a “fool,” said it.', 'Vik'],
  ['Vik asked Lind to say it.', 'Lind'],
  ['They met Vik, who in two letters had said it.', 'who'],
  ['The crew that rows in Moss said it.', 'The crew'],
  ['Often said, never proved.', undefined],
  ['Former and current divers who row there said it leaks.', 'Former and current divers'],
  ['It rained and a diver who rows there said it leaks.', 'a diver'],
]
for (const [text, subject] of cases)
  test(`finds ${subject ?? 'no subject'} before the saying in "${text}"`, () => {
    const reading = readForQuotes(readDocument(text))
    const verb = reading.tokens.findIndex(({ lower }) => /^sa(?:y|ying|id)$/u.test(lower))
    const phrase = subjectBefore(reading, verb, 0)?.phrase
    const words = phrase && reading.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.text)
    assert.equal(words?.join(' '), subject)
  })
