import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { readDocument } from '../../document.ts'
import type { Mention } from '../../types.ts'
import { findQuotes } from '../quotes.ts'

/** The actor of the last quotation of a text in which these people are named. */
function lastSpeakerIn(text: string, people: readonly string[]): string | null | undefined {
  const known = people
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Mention => {
        const place = { start: index, end: index + name.length, exact: name }
        return { ...place, kind: 'mention', rule: '', actor: name, name, type: 'person', role: null, tier: 'derived' }
      }),
    )
    .sort((a, b) => a.start - b.start)
  return findQuotes(readDocument(text), { registry: buildRegistry([]), known }).at(-1)?.speaker?.actor
}

const cases: [text: string, people: string[], actor: string | null][] = [
  ['Sunde left. “It sank,” said the witness. He said it burned.', ['Sunde'], null],
  ['Sunde left. “It sank,” said the mayor. He said it burned.', ['Sunde'], 'Sunde'],
  ['Sunde said it sank. While praising Brekke, he said it burned.', ['Sunde', 'Brekke'], 'Sunde'],
  ['Praising the crew, Brekke rowed home, where he said it burned.', ['Brekke'], 'Brekke'],
  [
    'Iwao Sunde lost his post. His sister Hideko came with Iwao Sunde. She said the pier sank.',
    ['Iwao Sunde', 'Hideko'],
    'Hideko',
  ],
  [
    'Iwao Sunde followed Helen Brekke to the port. She said the pier sank.',
    ['Iwao Sunde', 'Helen Brekke'],
    'Helen Brekke',
  ],
  ['Iwao Sunde followed Olaf Brekke to the port. He said the pier sank.', ['Iwao Sunde', 'Olaf Brekke'], 'Iwao Sunde'],
  ['Iwao Sunde lost his post. She said the pier sank.', ['Iwao Sunde'], null],
  [
    'Iwao Sunde lost his post. “It leaks,” Iwao Sunde said. He met Olaf Brekke.\n\n“No,” he said.',
    ['Iwao Sunde', 'Olaf Brekke'],
    'Iwao Sunde',
  ],
  [
    'Iwao Sunde lost his post. “It leaks,” Iwao Sunde said. But Olaf Brekke left.\n\n“No,” he said.',
    ['Iwao Sunde', 'Olaf Brekke'],
    'Olaf Brekke',
  ],
  ['Iwao Sunde lost his post. He said the pier sank.', ['Iwao Sunde'], 'Iwao Sunde'],
  ['Iwao Sunde lost her post to Hideko. He said the pier sank.', ['Iwao Sunde'], null],
  ['Olav Sunde came. He said the pier sank.', ['Olav Sunde'], 'Olav Sunde'],
  ['Helen Brekke came. She said the pier sank.', ['Helen Brekke'], 'Helen Brekke'],
  ['Helen Brekke came. She’d said the pier sank.', ['Helen Brekke'], 'Helen Brekke'],
  ["Helen Brekke came. He'd said the pier sank.", ['Helen Brekke'], null],
  ['Helen Brekke met Peter Sunde. She said the pier sank.', ['Helen Brekke', 'Peter Sunde'], 'Helen Brekke'],
  ['Helen Brekke came.\n\nShe said the pier sank.', ['Helen Brekke'], 'Helen Brekke'],
  ['“We wept,” Brekke said.\n\n“It rained all day.”\n\nShe said the pier sank.', ['Brekke'], 'Brekke'],
  // Where nobody else is named, whoever spoke is still meant.
  ['“We wept,” Brekke said.\n\nIt rained all day.\n\nShe said the pier sank.', ['Brekke'], 'Brekke'],
  ['“We wept,” Brekke said.\n\nIt rained on Sunde.\n\n“Snow fell.”\n\nHe said it sank.', ['Brekke', 'Sunde'], null],
  ['“We wept,” Brekke said.\n\nA witness came.\n\n“It sank,” she said.', ['Brekke'], null],
  // A paragraph that begins with “He” is about the one before it.
  ['Sunde came.\n\nHe rowed in the wake of Olav Brekke.\n\n“It sank,” he said.', ['Sunde', 'Olav Brekke'], 'Sunde'],
  [
    'Sunde came.\n\nShe rowed in the wake of Olav Brekke.\n\n“It sank,” he said.',
    ['Sunde', 'Olav Brekke'],
    'Olav Brekke',
  ],
  // Who spoke goes on, whoever is spoken about.
  ['Sunde said the pier sank. It was like Brekke to laugh. “We wept,” he said.', ['Sunde', 'Brekke'], 'Sunde'],
  ['Sunde came. “Brekke never did,” he said.', ['Sunde', 'Brekke'], 'Sunde'],
  // The text turns to whoever the last sentence begins with.
  ['Brekke came with her crew. But Sunde, a diver, took care.\n\nHe said it sank.', ['Brekke', 'Sunde'], 'Sunde'],
  ['Brekke said it sank. Sunde, a diver, shook his head. “We wept,” he said.', ['Brekke', 'Sunde'], 'Sunde'],
  ['Brekke said it sank. The diver was Sunde. “We wept,” he said.', ['Brekke', 'Sunde'], 'Brekke'],
  ['Brekke blamed Sunde. He said it sank.', ['Brekke', 'Sunde'], 'Brekke'],
  ["Brekke's lawyer, Sunde, said it sank. Outside he said it burned.", ['Brekke', 'Sunde'], 'Sunde'],
  ['Brekke said it sank. In a call with Sunde, he said it burned.', ['Brekke', 'Sunde'], 'Brekke'],
  ['Helen Brekke came. He said the pier sank.', ['Helen Brekke'], null],
  [
    'In the cold of that long evening came Sunde with Brekke and Moe. He said it sank.',
    ['Sunde', 'Brekke', 'Moe'],
    null,
  ],
  ['Peter Sunde came.\n\nA day passed.\n\nIt rained.\n\nHe said it sank.', ['Peter Sunde'], null],
  [
    'Sunde said it sank. Born by the sea in a very old house, Brekke left. “We wept,” he said.',
    ['Brekke', 'Sunde'],
    'Brekke',
  ],
  [
    'Sunde said it sank. On the long pier beside the old house, it rained on Brekke. “We wept,” he said.',
    ['Brekke', 'Sunde'],
    'Sunde',
  ],
  ['In came the dog of Helen Brekke and of Moe. She said it sank.', ['Helen Brekke', 'Moe'], 'Helen Brekke'],
  ['In came the dog of Helen Brekke and of Moe. She said Helen Brekke sank.', ['Helen Brekke', 'Moe'], 'Moe'],
  // Who asks does not reply.
  ['Sunde met Brekke. “Who left?” Brekke asked. “I did,” he replied.', ['Sunde', 'Brekke'], 'Sunde'],
  ['Sunde met Brekke. “Who left?” Brekke asked. “I know,” he said.', ['Sunde', 'Brekke'], 'Brekke'],
  ['Sunde met Brekke. “It sank,” Brekke said. “It did,” he replied.', ['Sunde', 'Brekke'], 'Brekke'],
  ['Sunde came. Nothing had sunk since Olav Brekke, he said.', ['Sunde', 'Olav Brekke'], 'Sunde'],
  // "Whose answer?" leads to who answers.
  ['Sunde asked Brekke to row. Brekke’s answer? He told them it sank.', ['Sunde', 'Brekke'], 'Brekke'],
  ['Sunde said it sank. Brekke’s boat was old. He told them it burned.', ['Sunde', 'Brekke'], 'Sunde'],
  // Whom the words name, their speaker is not.
  ['Sunde’s answer to Brekke was late. He said that Brekke had sunk it.', ['Sunde', 'Brekke'], 'Sunde'],
  ['Brekke spoke. He said that Brekke had sunk it.', ['Brekke'], null],
  ['Brekke spoke. He said that Brekke supporters had sunk it.', ['Brekke'], 'Brekke'],
  ['Brekke spoke. Brekke had sunk it, he said.', ['Brekke'], 'Brekke'],
  // A paragraph brings up one who was not named before.
  ['Sunde said it sank.\n\nIt was cold when Brekke, a diver, came. “We wept,” he said.', ['Sunde', 'Brekke'], 'Brekke'],
  ['Sunde said Brekke sank.\n\nIt was cold when Brekke came. “We wept,” he said.', ['Sunde', 'Brekke'], 'Sunde'],
  ["Sunde said it sank.\n\nIt was cold in Brekke's boat. “We wept,” he said.", ['Sunde', 'Brekke'], 'Sunde'],
  ["Sunde's sister, Helen Brekke, left. “We wept,” she said.", ['Sunde', 'Helen Brekke'], 'Helen Brekke'],
  // Before a speaker of unknown gender came up, "she" was another.
  ['Then she bowed. “It rained,” Brekke wrote.\n\n“I wept,” she said.', ['Brekke'], null],
  [
    "Then she bowed. “It rained,” Brekke wrote.\n\nSunde's sister, Helen Moe, left. “I wept,” she said.",
    ['Brekke', 'Sunde', 'Helen Moe'],
    'Helen Moe',
  ],
  ['Then he bowed. “It rained,” Brekke wrote.\n\n“I wept,” she said.', ['Brekke'], 'Brekke'],
  ['Then she bowed. “It rained,” Helen Brekke wrote.\n\n“I wept,” she said.', ['Helen Brekke'], 'Helen Brekke'],
  // Somebody without a name goes on to speak about others.
  ['A witness said it sank.\n\nSunde was sent to Moss, he added.', ['Sunde'], null],
  ['Sunde came.\n\nSunde was sent to Moss, he added.', ['Sunde'], 'Sunde'],
  // Somebody whom the words bring up far into them is not who says them.
  [
    'Sunde said it sank.\n\nA net was found, and two men, Olav Brekke and Peter Moe, held it, he said.',
    ['Sunde', 'Olav Brekke', 'Peter Moe'],
    'Sunde',
  ],
  ['Former mayor Olav Brekke was late, he said.', ['Olav Brekke'], 'Olav Brekke'],
  // The last one spoken of has no name.
  ["Sunde said it sank. Asked about it, Sunde's lawyer shrugged. “We wept,” he said.", ['Sunde'], null],
  ['Sunde said it sank. A witness came. “We wept,” he said.', ['Sunde'], null],
  ['Sunde said it sank. The witness came. “We wept,” he said.', ['Sunde'], 'Sunde'],
  ['The Premier met President Sunde. The Premier left. “We wept,” he said.', ['Sunde'], null],
  ['We met President Sunde. The President left. “We wept,” he said.', ['Sunde'], 'Sunde'],
  ['Sunde said it sank. A witness said it burned. It rained. “We wept,” he said.', ['Sunde'], null],
  ['Sunde came. The mayor, Brekke, said it burned. “We wept,” he said.', ['Sunde', 'Brekke'], 'Brekke'],
  ['Sunde said it sank. A witness to it laughed at what he called a joke.', ['Sunde'], null],
  // Her husband is not she.
  ['Helen Brekke came. Her husband left. “We wept,” she said.', ['Helen Brekke'], 'Helen Brekke'],
  ['Helen Brekke came. Her sister left. “We wept,” she said.', ['Helen Brekke'], null],
  // A nominal stands for whoever it introduced.
  ['Judge Brekke came. Sunde said it sank. The judge laughed. “We wept,” he said.', ['Brekke', 'Sunde'], 'Brekke'],
  ['Engineer Brekke came. Sunde said it sank. The judge laughed. “We wept,” he said.', ['Brekke', 'Sunde'], 'Sunde'],
  ['The pier fell. He said it sank.', [], null],
  ['Peter Sunde came. They said it sank.', ['Peter Sunde'], null],
  ['Peter Sunde came. It said the pier sank.', ['Peter Sunde'], null],
]
for (const [text, people, actor] of cases)
  test(`traces the pronoun in ${JSON.stringify(text)} to ${actor ?? 'nobody'}`, () =>
    assert.equal(lastSpeakerIn(text, people), actor))

test('has not heard the turns of a transcript before they come', () => {
  const text = 'Helen Brekke laughed:\n\n“It sank,” she wrote.\n\nMOE: I saw it.\n\nLIND: You did.'
  const known = ['Helen Brekke', 'MOE', 'LIND'].map((name): Mention => {
    const start = text.indexOf(name)
    const place = { start, end: start + name.length, exact: name }
    return { ...place, kind: 'mention', rule: '', actor: name, name, type: 'person', role: null, tier: 'derived' }
  })
  const quotes = findQuotes(readDocument(text), { registry: buildRegistry([]), known })
  assert.deepEqual(
    quotes.map(({ speaker }) => speaker?.actor),
    ['Helen Brekke', 'MOE', 'LIND'],
  )
})
