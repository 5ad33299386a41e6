import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Police confirmed the arrest of a diver caught on video.', [['Police', 'the arrest of a diver caught on video']]],
  ['It leaks, Brekke wrote in a letter.', [['Brekke', 'It leaks']]],
  ['It leaks, Brekke said in a report published on Sunday to mark the day.', [['Brekke', 'It leaks']]],
  ['“It leaks,” Brekke said in a notice posted on her boat.', [['Brekke', '“It leaks,”']]],
  ['Brekke said in a memo seen by the Tide that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke wrote on social media she would leave.', [['Brekke', 'she would leave']]],
  ['Brekke said in a memo the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke defended the plan in an interview on Sunday.', [['Brekke', 'the plan']]],
  ['Brekke praised the diver Sunde at a news conference.', [['Brekke', 'the diver Sunde']]],
  ['Brekke denounced the loss of the pier during her speech.', [['Brekke', 'the loss of the pier']]],
  ['Brekke said in her verdict there was no leak.', [['Brekke', 'there was no leak']]],
  ['Brekke praised the diver Sunde in a new video.', [['Brekke', 'the diver Sunde']]],
  ['Brekke denounced Moss Pumps on the campaign trail.', [['Brekke', 'Moss Pumps']]],
  ['Brekke criticized Sunde during a rally.', [['Brekke', 'Sunde']]],
  // What the words are about.
  ['Brekke praised the wreck in his video.', [['Brekke', 'the wreck in his video']]],
  ['Brekke mocked the fights at Sunde rallies.', [['Brekke', 'the fights at Sunde rallies']]],
  ['Brekke praised the maps in the report.', [['Brekke', 'the maps in the report']]],
  ['Brekke called on the board to report by May.', [['Brekke', 'the board to report by May']]],
  ['Brekke attacked Sunde during an interview.', [['Brekke', 'Sunde']]],
  ['Brekke denied a story on Moe’s testimony.', [['Brekke', 'a story on Moe’s testimony']]],
  ['Brekke condemned the delay of a letter.', [['Brekke', 'the delay of a letter']]],
  ['Brekke defended the nets in a storm.', [['Brekke', 'the nets in a storm']]],
]
for (const [text, said] of cases)
  test(`hears where words fell, and not as a part of them, in "${text}"`, () => assert.deepEqual(saidIn(text), said))
