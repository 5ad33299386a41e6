import { rmSync } from 'node:fs'
import { removeDrafts, writeWhole } from './files.ts'
import type { LedgerPlan } from './plan.ts'
import { toldError } from './told-error.ts'

/**
 * Writes what was planned, each file whole or not at all. Throws before anything is written where a published id
 * would be lost, and, with `frozen` (`CI=true`), where any file would change.
 */
export function commitLedgers({ dir, files, losses }: LedgerPlan, { frozen }: { readonly frozen: boolean }): void {
  if (losses.length > 0)
    throw toldError(`Published permalinks would be lost; nothing was written.\n\n${losses.join('\n\n')}`)
  if (files.length === 0) return
  if (frozen)
    throw toldError(
      `The permalink ledgers are not up to date; nothing was written, because CI=true.\n${files.map(({ path }) => `  ${path}`).join('\n')}\n` +
        'Build once without CI=true and commit these files with the articles.',
    )
  for (const { path, text } of files) if (text !== null) writeWhole(path, text())
  for (const { path, text } of files) if (text === null) rmSync(path, { force: true })
  removeDrafts(dir)
}
