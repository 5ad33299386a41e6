import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from './read-for-quotes.ts'

const sentencesIn = (text: string): string[] => {
  const { sentences, tokens } = readForQuotes(readDocument(text))
  return sentences.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end))
}

const joined = [
  '“Who knew?” Brekke asked.',
  '“Who knew?” Brekke asked the crew.',
  '“Who knew?” Brekke responded with a sigh.',
  '“Who knew?” Brekke asked Ida Moe, the mayor.',
  '“It sank. It is gone,” Brekke said.',
  '“It sank. It is gone!” Brekke said on Monday.',
  'Brekke said: “It sank. It is gone.”',
  '“It sank.” Brekke said, “It is gone.”',
  '“It sank.” Brekke, a diver, said, “It is gone.”',
  '“It sank.” the captain, Brekke, said.',
  '“Who knew?” Ida O. Brekke, Sunde’s adviser on ports and the deep blue sea, asked.',
]
for (const text of joined) test(`keeps ${text} one sentence`, () => assert.deepEqual(sentencesIn(text), [text]))

const parted: [one: string, two: string][] = [
  ['It sank.', 'Brekke said so.'],
  ['“It sank.”', 'Brekke said that it was old.'],
  ['“It sank.”', 'The crews left.'],
  ['“It sank.”', 'The crew, Brekke added, “was late.”'],
  ['“Who knew?”', '“Brekke did.”'],
  ['Who knew?', 'Brekke asked.'],
  ['“Who knew?”', 'Brekke laughed, the crew left, and nobody asked.'],
  ['“Who knew?”', 'Brekke asked the crew to leave.'],
  ['“Who knew?”', 'Brekke told the crew that it sank.'],
  ['“Who knew?”', 'The crew responded with a loud “Vik!”'],
  ['They called it “old.”', 'Brekke asked the crew.'],
  ['They called it “old.”', 'Brekke added, “It sank.”'],
  ['“It sank!”', 'And Brekke said nothing.'],
  ['They called it “old.”', 'They said, however, that it floats.'],
  ['They called it “old.”', 'No such pump was there, Brekke said.'],
]
for (const [one, two] of parted)
  test(`parts ${one} from ${two}`, () => assert.deepEqual(sentencesIn(`${one} ${two}`), [one, two]))

test('never joins lines', () => assert.deepEqual(sentencesIn('“Who knew?”\n\nBrekke asked.').length, 2))
test('finds no sentence in an empty text', () => assert.deepEqual(sentencesIn(''), []))
