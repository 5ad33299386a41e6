import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { markedIn } from './marks.ts'

const wordsBetween = (text: string): string[] => {
  const document = readDocument(text)
  return markedIn(document).map(({ first, last }) =>
    text.slice(document.tokens[first]?.start, document.tokens[last]?.end),
  )
}

const cases: [text: string, regions: string[]][] = [
  ['‘‘It is over,’’ she said.', ['‘‘It is over,’’']],
  ['“Is it over?’’ she said. ‘It is.’', ['“Is it over?’’', '‘It is.’']],
  ['"It is over," she said.', ['"It is over,"']],
  ['“It is over,” she said. “We lost.”', ['“It is over,”', '“We lost.”']],
  ["``It is over,'' she said.", ["``It is over,''"]],
  ['``It is over,″ she said. ``We lost.″', ['``It is over,″', '``We lost.″']],
  ['«Das ist vorbei», sagte sie.', ['«Das ist vorbei»']],
  ['»Das ist vorbei«, sagte sie.', ['»Das ist vorbei«']],
  ['„Das ist vorbei“, sagte sie.', ['„Das ist vorbei“']],
  ["'It isn't over,' she said of the players' plan.", ["'It isn't over,'"]],
  ['‘It’s the farmers’ land,’ she said.', ['‘It’s the farmers’ land,’']],
  ['“He said ‘never’ to me,” she said.', ['“He said ‘never’ to me,”']],
  ['“It is over. We lost.\n\n“We will be back.”', ['“It is over. We lost.', '“We will be back.”']],
  ["'It isn't over. We lost.\n\n'We will be back.'", ["'It isn't over. We lost.", "'We will be back.'"]],
  ['‘It’s over. We lost.\n\n‘We will be back.’', ['‘It’s over. We lost.', '‘We will be back.’']],
  ["'Cause it rained.\n\nThen 'we lost' it.", ["'we lost'"]],
  ["It was 'over.\n\nThen 'we lost' it.", ["'we lost'"]],
  ['("rigged") and —"fixed"', ['"rigged"', '"fixed"']],
  ['“Call it the “old” pier,” she said.', ['“Call it the “old” pier,”']],
  ['"Call it "old" or "new"," she said.', ['"Call it "old" or "new","']],
  ['“It is “old,” she said.', ['“It is', '“old,”']],
  // A mark that nothing closes swallows no second quotation.
  ['"It is over, she said. "We lost," he said.', ['"It is over, she said.', '"We lost,"']],
]
for (const [text, regions] of cases)
  test(`finds ${regions.length} marked regions in ${JSON.stringify(text)}`, () =>
    assert.deepEqual(wordsBetween(text), regions))

const none = [
  "The unions' plan isn't the players' plan.",
  "It was '68, and rock 'n' roll was new.",
  'He is 5\'10" tall.',
  'A 12" pipe and a 6" nail.',
  "'Tis the season, don't you think?",
  'She left. ” Then he left.',
  '""',
  '',
]
for (const text of none)
  test(`finds no marked region in ${JSON.stringify(text)}`, () => assert.deepEqual(wordsBetween(text), []))
