import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { contentEnd, type ContentKind } from './content-end.ts'

const endOf = (text: string, kind: ContentKind): string => {
  const reading = readForQuotes(readDocument(text))
  return text.slice(0, reading.tokens[contentEnd(reading, 0, reading.tokens.length - 1, kind)]?.end)
}

const stops: [text: string, kind: ContentKind, said: string][] = [
  ['the boats “loud,” left early', 'relative', 'the boats “loud,”'],
  ['the boats “loud,” “old” and “wet,” left early', 'relative', 'the boats “loud,” “old” and “wet,”'],
  ['it holds).', 'clause', 'it holds'],
  ['it holds (for now).', 'clause', 'it holds (for now)'],
  ['the crews were too early.', 'clause', 'the crews were too early'],
  ['the crews were there early on Friday', 'phrase', 'the crews were there'],
  ['the ferry is late.', 'clause', 'the ferry is late'],
  ['the ferry is late; the crews sleep.', 'clause', 'the ferry is late'],
  ['the ferry is late, but they sleep.', 'clause', 'the ferry is late'],
  ['the ferry is late, while Brekke said it sank.', 'clause', 'the ferry is late'],
  ['the ferry is late, Brekke said.', 'clause', 'the ferry is late'],
  ['the ferry is late before saying it sank.', 'clause', 'the ferry is late'],
  ['the ferry is late, the crews sleep.', 'background', 'the ferry is late'],
  ['the ferry is “late,” the crews sleep.', 'background', 'the ferry is “late,”'],
  ['the ferry is late, left the room.', 'relative', 'the ferry is late'],
  ['the ferry is late, has left.', 'relative', 'the ferry is late'],
  ['the leak to the Tide said it sank.', 'restrictive', 'the leak to the Tide'],
  ['the plan on Monday said it sank.', 'restrictive', 'the plan on Monday'],
  ['the storm and vowed to go on.', 'phrase', 'the storm'],
  ['the ferry is late, adding it may sink.', 'clause', 'the ferry is late'],
  ['the ferry – an old one – and the pier.', 'phrase', 'the ferry – an old one – and the pier'],
  ['the ferry – an old one – and the pier sank.', 'phrase', 'the ferry'],
  ['the ferry is late — a first.', 'clause', 'the ferry is late'],
  ['the ferry is late, according to Brekke.', 'clause', 'the ferry is late'],
  ['“The ferry is late,” in May.', 'clause', '“The ferry is late,”'],
  ['“Late boats” in a letter to Brekke.', 'clause', '“Late boats”'],
  ['“Late boats” in a new harbour are rare.', 'clause', '“Late boats” in a new harbour are rare'],
  ['“The ferry is late” as he left.', 'clause', '“The ferry is late”'],
  ['“The ferry is late” when the crews sleep.', 'clause', '“The ferry is late”'],
  ['the “late” ferry sank as he left.', 'clause', 'the “late” ferry sank as he left'],
  ['the storm on Friday.', 'phrase', 'the storm'],
  ['the storm until after they left.', 'phrase', 'the storm'],
  ['the storm until June.', 'phrase', 'the storm until June'],
  ['the storm, a loss.', 'phrase', 'the storm'],
  ['the storm but not the port.', 'phrase', 'the storm'],
  ['the ferry is late — a first — and Brekke left.', 'clause', 'the ferry is late'],
  ['the ferry is late — a first. It sank — to row.', 'clause', 'the ferry is late'],
  ['the plan a “farce,” laughing at it.', 'phrase', 'the plan a “farce,”'],
  ['the plan is a “farce,” adding that it leaks.', 'clause', 'the plan is a “farce,”'],
]
for (const [text, kind, said] of stops)
  test(`ends the ${kind} "${text}" after "${said}"`, () => assert.equal(endOf(text, kind), said))

const goesOn: [text: string, kind: ContentKind][] = [
  ['the ferry is late on Friday', 'clause'],
  ['the ferry is late, but not the crews', 'clause'],
  ['the crews - old and young - were late', 'clause'],
  ['the ferry is late and the port has urged patience', 'clause'],
  ['the ferry is late, and nobody liked it', 'background'],
  ['the ferry is late, the crews and all', 'relative'],
  ['the ferry is late, has left', 'clause'],
  ['the ferry is late', 'background'],
  ['the pier, the port and the dam', 'phrase'],
  ['the crews, including the cook', 'phrase'],
  ['the burned and flooded harbour', 'phrase'],
  ['the ferry, old and slow, is late', 'clause'],
  ['the ferry is late and that it may sink', 'clause'],
  ['the ferry is late, and that it may sink', 'clause'],
  ['the ferry-boat is late', 'clause'],
  ['“late again” is what the ferry was', 'clause'],
  ['in May, they were late', 'clause'],
  ['the storm and the flood', 'phrase'],
  ['the loss of the pier', 'phrase'],
  ['ferry', 'phrase'],
  ['the ferry was bought by the crews — old and young — to row', 'clause'],
  ['the crews - old and young - to row', 'phrase'],
  ['the ferry is as late -- or later -- than the crews', 'clause'],
  ['the plan is a “gift,” giving crews more boats', 'clause'],
  ['the “old,” leaking ferry', 'clause'],
]
for (const [text, kind] of goesOn)
  test(`goes on to the end of the ${kind} "${text}"`, () => assert.equal(endOf(text, kind), text))
