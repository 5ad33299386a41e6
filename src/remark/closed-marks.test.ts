import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { childrenOf, closeMarks } from './closed-marks.ts'
import type { MarkNode } from './mark-elements.ts'

const mark = (...children: MarkNode['children']): MarkNode => ({
  type: 'quotidianMark',
  data: { hName: 'mark', hProperties: {} },
  children,
})
const words = { type: 'text', value: 'gone' } as const

test('what stands inside a mark is no longer in the tree, and can still be asked for', () => {
  const [inner, outer] = [mark(words), mark()]
  outer.children.push(inner)
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [outer, words] }] }
  unified().use(closeMarks).runSync(tree)
  assert.deepEqual(outer.children, [])
  assert.deepEqual(childrenOf(outer), [inner])
  assert.deepEqual(childrenOf(inner), [words])
})
test('a mark that nobody closed has its children', () => assert.deepEqual(childrenOf(mark(words)), [words]))
test('what stands in no mark stays', () => {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ ...words }] }] }
  unified().use(closeMarks).runSync(tree)
  assert.deepEqual(tree, { type: 'root', children: [{ type: 'paragraph', children: [words] }] })
})
