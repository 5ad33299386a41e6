import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'Brekke complained of a run on the port: “It is full.”',
    [
      ['Brekke', 'a run on the port'],
      ['Brekke', '“It is full.”'],
    ],
  ],
  ['Brekke was fined and threatened with a ban if it leaks.', []],
  ['Brekke denounced the attack on the pier on Friday.', [['Brekke', 'the attack on the pier']]],
  ['Brekke described it as “cold but dry”.', [['Brekke', 'it as “cold but dry”']]],
  ['Brekke endorsed Sunde last week.', [['Brekke', 'Sunde']]],
  ['Brekke defended his wreck this week on a show.', [['Brekke', 'his wreck']]],
  ['Brekke defended this wreck on a show.', [['Brekke', 'this wreck on a show']]],
  ['The union is demanding a rise backdated to January.', [['The union', 'a rise backdated to January']]],
  ['Brekke outlined plans for June.', [['Brekke', 'plans for June']]],
  ['Brekke condemned the loss of the pier and left.', [['Brekke', 'the loss of the pier']]],
  ['Brekke outlined the plan for the pier, but wept.', [['Brekke', 'the plan for the pier']]],
  ['Brekke admitted a theft on Friday.', [['Brekke', 'a theft']]],
  ['Brekke endorsed Sunde in early June.', [['Brekke', 'Sunde']]],
  [
    'Brekke attacked Sunde by reminding them of the wreck.',
    [
      ['Brekke', 'Sunde'],
      ['Brekke', 'the wreck'],
    ],
  ],
  ['Brekke called for a pier, as well, on the day.', [['Brekke', 'a pier']]],
  ['Brekke attacked Sunde, as a crowd sang.', [['Brekke', 'Sunde']]],
  ['Brekke blasted Sunde on Monday in Moss.', [['Brekke', 'Sunde']]],
  ['Brekke called for a new pier, and Sunde left.', [['Brekke', 'a new pier']]],
  ['Brekke described the pier, and how it leaks pleased nobody.', [['Brekke', 'the pier']]],
  // The thing goes on.
  ['Brekke called for a new pier, and for more boats.', [['Brekke', 'a new pier, and for more boats']]],
  ['Brekke spoke about rowing, and how it helps.', [['Brekke', 'rowing, and how it helps']]],
  ['Brekke outlined the risks, especially those of the crew.', [['Brekke', 'the risks, especially those of the crew']]],
  ['Brekke thanked the crew, as well as the guests.', [['Brekke', 'the crew, as well as the guests']]],
  ['Brekke cited the wreck, as further proof of sloth.', [['Brekke', 'the wreck, as further proof of sloth']]],
  ['Brekke demanded a pier, rather than a bridge.', [['Brekke', 'a pier, rather than a bridge']]],
  ['Brekke defended the ban, unless a storm comes.', [['Brekke', 'the ban, unless a storm comes']]],
  ['Brekke defended his place in last week’s race.', [['Brekke', 'his place in last week’s race']]],
  ['Brekke outlined the risk to the port in Tuesday’s storm.', [['Brekke', 'the risk to the port in Tuesday’s storm']]],
  [
    'Brekke outlined the risk to the port during early Monday’s tide.',
    [['Brekke', 'the risk to the port during early Monday’s tide']],
  ],
  ['Brekke called the plan on Saturday “a joke”.', [['Brekke', 'the plan on Saturday “a joke”']]],
  ['Brekke blasted Sunde on Monday over the wreck.', [['Brekke', 'Sunde on Monday over the wreck']]],
  ['Brekke urged crews Monday to row.', [['Brekke', 'crews Monday to row']]],
  ['Brekke urged crews on Monday in Moss to row.', [['Brekke', 'crews on Monday in Moss to row']]],
  ['Brekke urged the crew this week to “row on”.', [['Brekke', 'the crew this week to “row on”']]],
  ['Brekke outlined the row behind the March 3 talks.', [['Brekke', 'the row behind the March 3 talks']]],
  ['Brekke outlined the chaotic, deadly storm.', [['Brekke', 'the chaotic, deadly storm']]],
  ['Brekke mocked Sunde Monday for rowing.', [['Brekke', 'Sunde Monday for rowing']]],
  ['Brekke endorsed Sunde Monday in Moss.', [['Brekke', 'Sunde']]],
  ['Brekke endorsed Sunde on Monday to the cheers of a crowd.', [['Brekke', 'Sunde']]],
  [
    'Brekke defended Sunde when asked about the wreck.',
    [
      ['Brekke', 'Sunde'],
      [undefined, 'the wreck'],
    ],
  ],
  ['Brekke outlined plans for early June.', [['Brekke', 'plans for early June']]],
  ['Brekke admitted a theft between March and June 2023.', [['Brekke', 'a theft between March and June 2023']]],
  ['Brekke outlined the pier, the dam and the canal.', [['Brekke', 'the pier, the dam and the canal']]],
  ['Brekke outlined plans for the battered and flooded pier.', [['Brekke', 'plans for the battered and flooded pier']]],
  ['Brekke described a long, cold winter.', [['Brekke', 'a long, cold winter']]],
  ['Brekke outlined fictitious, grand plans.', [['Brekke', 'fictitious, grand plans']]],
  ['Brekke called it a ruin, full of rats.', [['Brekke', 'it a ruin']]],
  ['Brekke called it a wreck, lost at sea.', [['Brekke', 'it a wreck']]],
  ['Brekke outlined plans, including one for the pier.', [['Brekke', 'plans, including one for the pier']]],
  ['Brekke went on to mock the size of the crowd and to sing.', [['Brekke', 'the size of the crowd']]],
  ['Brekke urged the crew to row and to sing.', [['Brekke', 'the crew to row and to sing']]],
  ['Brekke outlined the loss that it has had since January.', [['Brekke', 'the loss that it has had since January']]],
  ['Brekke called the MOSS TODAY survey “a joke”.', [['Brekke', 'the MOSS TODAY survey “a joke”']]],
  [
    'Brekke expressed anger at divers who, in her telling, row badly.',
    [['Brekke', 'divers who, in her telling, row badly']],
  ],
  ['Brekke thanked them for that, so we went.', [['Brekke', 'them for that']]],
]
for (const [text, said] of cases)
  test(`bounds the thing spoken of in "${text}"`, () => assert.deepEqual(saidIn(text), said))
