import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke admitted “we were late” after being asked.', [['Brekke', '“we were late”']]],
  [
    'Brekke said there are 40 boats -- all of them old -- rotting in Moss.',
    [['Brekke', 'there are 40 boats -- all of them old -- rotting in Moss']],
  ],
  ['Brekke said it leaks and hit out at the board.', [['Brekke', 'it leaks']]],
  ['Brekke said the wave rose and hit the pier.', [['Brekke', 'the wave rose and hit the pier']]],
  ['Brekke said it leaks, as per the Tide.', [['Brekke', 'it leaks']]],
  ['It leaks, Brekke said, as reported by the Tide.', [['Brekke', 'It leaks']]],
  ['Brekke said it leaks, as does the pier.', [['Brekke', 'it leaks, as does the pier']]],
  ['Brekke said it was right to wait but backed the new pier.', [['Brekke', 'it was right to wait']]],
  ['Brekke said the pier was old but held well.', [['Brekke', 'the pier was old but held well']]],
  [
    'Brekke said the crews affected by it, who are old, are to be paid.',
    [['Brekke', 'the crews affected by it, who are old, are to be paid']],
  ],
  [
    'Brekke said: “It is no fun; for me” that it “leaks is a pity.”',
    [['Brekke', '“It is no fun; for me” that it “leaks is a pity.”']],
  ],
  ['Brekke said it is no fun; it leaks.', [['Brekke', 'it is no fun']]],
  ['Brekke told us what it holds, and she may sell it.', [['Brekke', 'what it holds']]],
  ['Brekke told us what it holds and what it costs.', [['Brekke', 'what it holds and what it costs']]],
  ['Brekke claims that it is safe, but that’s no proof.', [['Brekke', 'it is safe']]],
  ['Brekke claims that it is safe, but that most of it leaks.', [['Brekke', 'it is safe, but that most of it leaks']]],
  [
    'Brekke said it was late because the pilot, who had slept badly, missed the tide.',
    [['Brekke', 'it was late because the pilot, who had slept badly, missed the tide']],
  ],
  [
    'Brekke said it was late because of the pilot, who slept badly, and left.',
    [['Brekke', 'it was late because of the pilot']],
  ],
  [
    'Brekke said that as part of the test, which crews saw, the pier sank.',
    [['Brekke', 'as part of the test, which crews saw, the pier sank']],
  ],
  ['Brekke said it sank as part of the test, which crews saw, and left.', [['Brekke', 'it sank as part of the test']]],
  ['Brekke said it sank when the storm came, which sank two boats.', [['Brekke', 'it sank when the storm came']]],
  ['Brekke says it is old, although he never looked.', [['Brekke', 'it is old']]],
  ['Brekke says that the pier, although it leaks, is safe.', [['Brekke', 'the pier, although it leaks, is safe']]],
  ['Brekke said it was “too old” on Friday in an interview.', [['Brekke', 'it was “too old”']]],
  ['Brekke said “it leaks” and that it “will sink” in a letter.', [['Brekke', '“it leaks” and that it “will sink”']]],
  ['Brekke said the “old crew” in a video rows.', [['Brekke', 'the “old crew” in a video rows']]],
  ['Brekke asked whether it leaks, but did not receive a reply.', [['Brekke', 'whether it leaks']]],
  ['Brekke said it leaks, and when pressed on why, laughed.', [['Brekke', 'it leaks']]],
  ['Brekke said it leaks when pressed by a reporter.', [['Brekke', 'it leaks']]],
  ['Brekke said crews row when asked to.', [['Brekke', 'crews row when asked to']]],
  ['Brekke said it leaks when pressure is high.', [['Brekke', 'it leaks when pressure is high']]],
  ['Brekke said it leaks, and when it rains it sinks.', [['Brekke', 'it leaks, and when it rains it sinks']]],
  ['Brekke said that even if it leaks, he will row.', [['Brekke', 'even if it leaks, he will row']]],
  [
    'Brekke said that it leaks but that if it rains, he will row.',
    [['Brekke', 'it leaks but that if it rains, he will row']],
  ],
  ['Brekke said that it leaks, he who had built it.', [['Brekke', 'it leaks']]],
  ['Crews who testified for the port said that it leaks.', [['Crews', 'it leaks']]],
  ['Crews who asked what the valve had cost were told to wait.', [['who', 'what the valve had cost']]],
  ['Crews who say that the pier should be closed were late.', [['who', 'the pier should be closed']]],
  ['Crews who say that the pier they built was old left.', [['who', 'the pier they built was old left']]],
  ['Brekke insists she is well, then coughs.', [['Brekke', 'she is well']]],
  ['Brekke said it rained, then the wind rose.', [['Brekke', 'it rained, then the wind rose']]],
  [
    'Brekke said that the pilot, who limped off, would miss a week.',
    [['Brekke', 'the pilot, who limped off, would miss a week']],
  ],
  [
    'Brekke said the ferry, which sank in May, had been leaking.',
    [['Brekke', 'the ferry, which sank in May, had been leaking']],
  ],
  [
    'Brekke said they had asked whether the crews, which sang, were late.',
    [['Brekke', 'they had asked whether the crews, which sang, were late']],
  ],
  [
    'Brekke said they had found that the crews, which sang, were late.',
    [['Brekke', 'they had found that the crews, which sang, were late']],
  ],
  [
    'Brekke said they found that the crews sang, which pleased her, and left.',
    [['Brekke', 'they found that the crews sang']],
  ],
  ['Brekke said the ferry is late, but not the crew.', [['Brekke', 'the ferry is late, but not the crew']]],
  [
    'Brekke said those who took part in the race, which closed on Friday, had rowed well.',
    [['Brekke', 'those who took part in the race, which closed on Friday, had rowed well']],
  ],
  ['Brekke promised to mend it, but not the deck.', [['Brekke', 'to mend it, but not the deck']]],
  ['Brekke said it leaks, but the crew is safe.', [['Brekke', 'it leaks, but the crew is safe']]],
  ['Brekke said he hoped for rain, which “would help.”', [['Brekke', 'he hoped for rain, which “would help.”']]],
  ['Brekke said he had no party and never called a donor.', [['Brekke', 'he had no party and never called a donor']]],
  [
    'Brekke said the reported leak, which Moe found in May, was old.',
    [['Brekke', 'the reported leak, which Moe found in May, was old']],
  ],
  // The outlet speaks again.
  ['Brekke said it was “old,” in an interview with the Tide.', [['Brekke', 'it was “old,”']]],
  ['Brekke promised to mend it by May, but opposition lawmakers doubt he will.', [['Brekke', 'to mend it by May']]],
  ['Reporters asked whether it leaks, but the captain left.', [['Reporters', 'whether it leaks']]],
  ['Brekke said those who rowed slept, which pleased her.', [['Brekke', 'those who rowed slept']]],
  ['Brekke said he met the pilot, who limped off.', [['Brekke', 'he met the pilot']]],
  ['Brekke said the ferry sank, which pleased nobody, and left.', [['Brekke', 'the ferry sank']]],
  ['Brekke said the ferry is late, while the crew was asleep.', [['Brekke', 'the ferry is late']]],
  ['Brekke said the port would close, but did not say when.', [['Brekke', 'the port would close']]],
  ['Brekke said the port would close, but did not divulge a date.', [['Brekke', 'the port would close']]],
  ['Brekke said the port would close, but gave no date.', [['Brekke', 'the port would close']]],
  ['Brekke said it was “old,” but he gave no age.', [['Brekke', 'it was “old,”']]],
  ['Brekke said the port was old, but did not need a roof.', [['Brekke', 'the port was old, but did not need a roof']]],
  [
    'Brekke said it was “old,” but the port would not close.',
    [['Brekke', 'it was “old,” but the port would not close']],
  ],
  ['Brekke said it was “old”, something he found sad.', [['Brekke', 'it was “old”']]],
  ['Brekke said it was old, something new.', [['Brekke', 'it was old, something new']]],
  [
    '“We won,” said Brekke, who added that she had, in fact, rowed.',
    [
      ['Brekke', '“We won,”'],
      ['who', 'she had, in fact, rowed'],
    ],
  ],
  [
    'Brekke said he would “help,” which, crews argue, was no answer.',
    [
      ['Brekke', 'he would “help,”'],
      ['crews', 'was no answer'],
    ],
  ],
  ['Brekke said it was “old,” which is true.', [['Brekke', 'it was “old,” which is true']]],
  [
    'Brekke said crews affected by the storm, which came in May, would row.',
    [['Brekke', 'crews affected by the storm, which came in May, would row']],
  ],
  ['Brekke said that “it leaks” and that it “sank”.', [['Brekke', '“it leaks” and that it “sank”']]],
  ['Brekke said “it leaks” and left.', [['Brekke', '“it leaks”']]],
]
for (const [text, said] of cases)
  test(`ends the reported clause of "${text}"`, () => assert.deepEqual(saidIn(text), said))
