import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { actorsLoader } from './actors-loader.ts'
import { articlesLoader } from './articles-loader.ts'
import type * as Native from './native-loaders.ts'

test('the loaders that a configuration requires are those that all others import', async () => {
  const { nativeLoaders } = createRequire(import.meta.url)('./native-loaders.ts') as typeof Native
  assert.deepEqual(await nativeLoaders(), { actorsLoader, articlesLoader })
})
