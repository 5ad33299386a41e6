import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'Vik said the pier was old adding that it leaks.',
    [
      ['Vik', 'the pier was old'],
      ['Vik', 'it leaks'],
    ],
  ],
  [
    'The pier was old, Vik said adding that it leaks.',
    [
      ['Vik', 'The pier was old'],
      ['Vik', 'it leaks'],
    ],
  ],
  [
    'Brekke said it was considered and rejected by the board.',
    [['Brekke', 'it was considered and rejected by the board']],
  ],
  [
    'Brekke announced that it leaks, the Port Union of Moss and Halden said.',
    [['the Port Union', 'Brekke announced that it leaks']],
  ],
  ['Brekke said Moss is beset by storms and attacks.', [['Brekke', 'Moss is beset by storms and attacks']]],
  ['Brekke said Moss is beset by storms and attacks the board.', [['Brekke', 'Moss is beset by storms']]],
  ['Brekke said that “old hands” told her it leaks.', [['Brekke', '“old hands” told her it leaks']]],
  ['Brekke said the “old hands” showed it leaks.', [['Brekke', 'the “old hands” showed it leaks']]],
  [
    'Brekke called it “old” and suggested it leaks.',
    [
      ['Brekke', 'it “old”'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'Brekke said they are sure it leaks and sailors denied that it does.',
    [
      ['Brekke', 'they are sure it leaks'],
      ['sailors', 'it does'],
    ],
  ],
  [
    'Brekke said rebels, disguised as divers, attacked the crews.',
    [['Brekke', 'rebels, disguised as divers, attacked the crews']],
  ],
  [
    'Brekke said it sank, and crews, including divers, warned it would leak.',
    [
      ['Brekke', 'it sank'],
      ['crews', 'it would leak'],
    ],
  ],
  [
    'Brekke said she knew the law and the ruling that it rests on.',
    [['Brekke', 'she knew the law and the ruling that it rests on']],
  ],
  ['Brekke said it leaks and crews warning that it sinks left.', [['Brekke', 'it leaks']]],
  ['Brekke told crews it leaks, divers in Moss tell the Tide.', [['divers in Moss', 'Brekke told crews it leaks']]],
  [
    'Brekke said it leaks, a thing she did not want to tell.',
    [['Brekke', 'it leaks, a thing she did not want to tell']],
  ],
  [
    'Crews deny the leak and say divers have found none.',
    [
      ['Crews', 'the leak'],
      ['Crews', 'divers have found none'],
    ],
  ],
  ['Crews praise the pier and say farewell.', [['Crews', 'the pier and say farewell']]],
  ['Brekke, who said Lind, a diver, was late, left.', [['who', 'Lind, a diver, was late']]],
  ['Brekke, who said it leaks, left.', [['who', 'it leaks']]],
  [
    'A study found that the pier either did not shelter or denied half of the boats.',
    [['A study', 'the pier either did not shelter or denied half of the boats']],
  ],
  ['Brekke said it leaks and declined to comment further.', [['Brekke', 'it leaks']]],
  ['Brekke said it leaks and would not sink.', [['Brekke', 'it leaks and would not sink']]],
  ['Brekke said it sank, and Lind left.', [['Brekke', 'it sank, and Lind left']]],
  [
    'Brekke vowed to mend the pier and has said that it leaks.',
    [
      ['Brekke', 'to mend the pier'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'Brekke said the pier held but has warned that it leaks.',
    [
      ['Brekke', 'the pier held'],
      ['Brekke', 'it leaks'],
    ],
  ],
  ['Brekke said Sunde lied and has told nobody.', [['Brekke', 'Sunde lied and has told nobody']]],
  ['Brekke vowed to mend it and has a crew.', [['Brekke', 'to mend it and has a crew']]],
  [
    'It rained, and Brekke said it leaks, say experts.',
    [
      ['experts', 'It rained, and Brekke said it leaks'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'Sunde said it leaks, to which Brekke replied: “It is old.”',
    [
      ['Sunde', 'it leaks'],
      ['Brekke', '“It is old.”'],
    ],
  ],
  [
    'Sailors said they are sure it leaks and others denied that it does.',
    [
      ['Sailors', 'they are sure it leaks'],
      ['others', 'it does'],
    ],
  ],
  [
    'Brekke said it leaks, and the chief, Ida Moe, told crews that it holds.',
    [
      ['Brekke', 'it leaks'],
      ['the chief', 'it holds'],
    ],
  ],
  ['Brekke said it leaks, and the pier, Ida Moe, is old.', [['Brekke', 'it leaks, and the pier, Ida Moe, is old']]],
  [
    'Brekke said they feared the storm and reports of a wreck.',
    [['Brekke', 'they feared the storm and reports of a wreck']],
  ],
  [
    'Brekke said it began as a leak and continued as a flood.',
    [['Brekke', 'it began as a leak and continued as a flood']],
  ],
  ['Brekke said the length and answers had pleased her.', [['Brekke', 'the length and answers had pleased her']]],
  ['Brekke said she and Sunde promised that it holds.', [['Brekke', 'she and Sunde promised that it holds']]],
  [
    'Brekke said it was up 9 percentage points in May and 3 percentage points in June.',
    [['Brekke', 'it was up 9 percentage points in May and 3 percentage points in June']],
  ],
  [
    'Brekke said it leaks, while Sunde said it holds.',
    [
      ['Brekke', 'it leaks'],
      ['Sunde', 'it holds'],
    ],
  ],
  [
    'Brekke said it leaks, adding that it sank.',
    [
      ['Brekke', 'it leaks'],
      ['Brekke', 'it sank'],
    ],
  ],
  [
    'Brekke said it leaks, a spokesman adding that it sank.',
    [
      ['Brekke', 'it leaks'],
      ['a spokesman', 'it sank'],
    ],
  ],
  [
    'Brekke said she had rowed home and found that it leaks.',
    [
      ['Brekke', 'she had rowed home'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'Brekke said it leaks but warned that it may sink.',
    [
      ['Brekke', 'it leaks'],
      ['Brekke', 'it may sink'],
    ],
  ],
  [
    'Brekke warned it could “sink like a stone,” two sailors said.',
    [['two sailors', 'Brekke warned it could “sink like a stone,”']],
  ],
  // The words go on.
  [
    'It says that the board, led by Ida Moe, told crews that it holds.',
    [['It', 'the board, led by Ida Moe, told crews that it holds']],
  ],
  [
    'It says that the board led crews, and told them that it holds.',
    [
      ['It', 'the board led crews'],
      ['It', 'it holds'],
    ],
  ],
  ['It says that one chief, Ida Moe, told crews to leave.', [['It', 'one chief, Ida Moe, told crews to leave']]],
  ['Brekke said she had rowed home and found few people.', [['Brekke', 'she had rowed home and found few people']]],
  [
    'Brekke said it was “the boat,” two oars and a rope that sank.',
    [['Brekke', 'it was “the boat,” two oars and a rope that sank']],
  ],
  ['Brekke said it leaks, while the crew sleeps there.', [['Brekke', 'it leaks']]],
  [
    'Brekke said the boats, the pier and the claims were old.',
    [['Brekke', 'the boats, the pier and the claims were old']],
  ],
  ['Brekke said it leaks and sinks.', [['Brekke', 'it leaks and sinks']]],
  ['Brekke said the report and the answer were late.', [['Brekke', 'the report and the answer were late']]],
  [
    'Brekke said that fares had doubled in Moss and Halden states.',
    [['Brekke', 'fares had doubled in Moss and Halden states']],
  ],
  [
    'The crew said it leaks, with the mayor telling reporters that it holds.',
    [
      ['The crew', 'it leaks'],
      ['the mayor', 'it holds'],
    ],
  ],
  [
    'Brekke said they met a man, described as a diver, while on board a ferry.',
    [['Brekke', 'they met a man, described as a diver, while on board a ferry']],
  ],
  ['Brekke said he rowed home after finding the boat.', [['Brekke', 'he rowed home after finding the boat']]],
  ['The crew said it leaks, with the mayor rowing on.', [['The crew', 'it leaks, with the mayor rowing on']]],
  [
    'Brekke told the crew that he was “an early riser,” the complaint states.',
    [['the complaint', 'Brekke told the crew that he was “an early riser,”']],
  ],
  ['Brekke said they sort papers, notes, maps and lists.', [['Brekke', 'they sort papers, notes, maps and lists']]],
  ['Brekke said it leaks, reports the Tide.', [['Brekke', 'it leaks']]],
  ['Brekke said it “did not change” forecasts, adding little.', [['Brekke', 'it “did not change” forecasts']]],
  ['Each side blamed the other for it and crews warning that it leaks.', [['Each side', 'the other for it']]],
  [
    'Brekke said it leaks, although a diver involved in the work told them it holds.',
    [
      ['Brekke', 'it leaks'],
      ['a diver', 'it holds'],
    ],
  ],
  ['Brekke blamed the crew and the singing of songs.', [['Brekke', 'the crew and the singing of songs']]],
  [
    'Brekke said that it leaks, prompting Sunde to say that it holds.',
    [
      ['Brekke', 'it leaks'],
      ['Sunde', 'it holds'],
    ],
  ],
  ['Brekke said he has not rowed since denying the leak.', [['Brekke', 'he has not rowed since denying the leak']]],
  [
    'Brekke said it sank before saying it leaks.',
    [
      ['Brekke', 'it sank'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'Brekke dismissed the old plan while also accusing Sunde of a plot.',
    [
      ['Brekke', 'the old plan'],
      ['Brekke', 'Sunde of a plot'],
    ],
  ],
  ['Brekke said it sank, prompting crews to row home.', [['Brekke', 'it sank, prompting crews to row home']]],
]
for (const [text, said] of cases) test(`gives the word back in "${text}"`, () => assert.deepEqual(saidIn(text), said))
