import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attribute, html, joined, type Content } from './html.ts'

const cases: [what: string, content: Content, written: string][] = [
  ['text is escaped', `<b title="it's">&`, '&lt;b title=&quot;it&#39;s&quot;&gt;&amp;'],
  ['HTML stands as it is', html`<i>${'<'}</i>`, '<i>&lt;</i>'],
  ['a list stands one after the other', ['a', html`<br />`, ['<']], 'a<br />&lt;'],
  ['a number is written', 0, '0'],
  ['what is not there leaves nothing', [null, undefined, false], ''],
  ['a word stands between pieces', joined(['a', 'b', html`<i></i>`], ' & '), 'a &amp; b &amp; <i></i>'],
  ['an attribute has a name and a value', attribute('title', '"'), 'title="&quot;"'],
  ['an attribute without a value is left out', attribute('title', null), ''],
]
for (const [what, content, written] of cases)
  test(what, () => assert.equal(html`<p>${content}</p>`.html, `<p>${written}</p>`))

test('a line break with its indent is one space, but not in what is put in', () =>
  // prettier-ignore
  assert.equal(html`<p>
    ${'a\n  b'}
  </p>`.html, '<p> a\n  b </p>'))
