import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['A study published on Monday found that it leaks.', [['A study', 'it leaks']]],
  ['A memo sent to the board and obtained by the Tide said that it leaks.', [['A memo', 'it leaks']]],
  ['A memo reached the board and the Tide said that it leaks.', [['the Tide', 'it leaks']]],
  ['A report released Tuesday said it leaks.', [['A report', 'it leaks']]],
  ['A poll taken last week showed that it leaks.', [['A poll', 'it leaks']]],
  ['It leaks, figures released on Friday show.', [['figures', 'It leaks']]],
  ['A man whose boat spent nine days in Moss said it leaks.', [['A man', 'it leaks']]],
  ['A study published in the Tide suggests that it leaks.', [['A study', 'it leaks']]],
  ['Two people briefed on the talks told the crew that it leaks.', [['Two people', 'it leaks']]],
  ['A report released on Monday by the board says it leaks.', [['A report', 'it leaks']]],
  ['It leaks, a study published in the journal Tide suggests.', [['a study', 'It leaks']]],
  ['Sailors not involved in the work said it leaks.', [['Sailors', 'it leaks']]],
  ['A letter that came from Oslo said it leaks.', [['A letter', 'it leaks']]],
  ['A man who lives in Halden said it leaks.', [['A man', 'it leaks']]],
  ['A man whose boat sank said it leaks.', [['A man', 'it leaks']]],
  ['The school where the boy studied said it leaks.', [['The school', 'it leaks']]],
  ['The woman that the crew rescued said it leaks.', [['The woman', 'it leaks']]],
  ['The judge who heard the case ruled that it leaks.', [['The judge', 'it leaks']]],
  [
    'A person close to the talks who asked not to be named said it leaks.',
    [['A person close to the talks', 'it leaks']],
  ],
  ['Residents of the flats that burned down said it leaks.', [['Residents of the flats', 'it leaks']]],
  ['The firm building the pier said it leaks.', [['The firm', 'it leaks']]],
  ['On Monday sailors living near the pier said it leaks.', [['sailors', 'it leaks']]],
  ['The group behind the plan said it leaks.', [['The group', 'it leaks']]],
  ['The firm that built the pier standing in Moss said it leaks.', [['The firm', 'it leaks']]],
  ['The sailors we met said it leaks.', [['The sailors', 'it leaks']]],
  ['Those who saw it say it leaks.', [['Those', 'it leaks']]],
  ['A man who lives near the port said it leaks.', [['A man', 'it leaks']]],
  ['A woman who stayed away out of fear of the law said it leaks.', [['A woman', 'it leaks']]],
  ['A board that sets fares for boats said it leaks.', [['A board', 'it leaks']]],
  ['A diver who declined to be named said it leaks.', [['A diver', 'it leaks']]],
  [
    'A diver who asked to stay unnamed said it leaks.',
    [
      ['who', 'to stay unnamed'],
      ['A diver', 'it leaks'],
    ],
  ],
  // The noun beside the verb is the subject.
  ['It hit flats that sailors said were old.', [['sailors', 'were old']]],
  ['It hit flats that sailors near the port said were old.', [['sailors', 'were old']]],
  ['They fear the law, and the crew said it leaks.', [['the crew', 'it leaks']]],
  ['He lived in a town where his father said it leaks.', [['his father', 'it leaks']]],
  ['It fell on the day that a judge said it leaks.', [['a judge', 'it leaks']]],
  ['One thing helping Moss is that sailors in a poll said it leaks.', [['sailors in a poll', 'it leaks']]],
  ['A film opening in Moss was what sailors said it was.', [['sailors', 'it was']]],
  ['The tool allowing crews to say it leaks is old.', [['crews', 'it leaks is old']]],
  ['The men working there left, and Brekke said it leaks.', [['Brekke', 'it leaks']]],
  ['The lavish spending by sailors said it all.', [['sailors', 'it all']]],
  ['The crew of the ferry said it leaks.', [['The crew of the ferry', 'it leaks']]],
  ['When it docked, officials in the port said it leaks.', [['officials in the port', 'it leaks']]],
  ['Brekke, who worked in the port, said it leaks.', [['Brekke', 'it leaks']]],
  ['When he landed in May sailors said it leaks.', [['sailors', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`finds the subject that a participle describes in "${text}"`, () => assert.deepEqual(saidIn(text), said))
