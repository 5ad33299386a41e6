import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Registry } from '../annotate/actors/registry.ts'
import { applyCorrections, type Correction } from '../annotate/corrections/corrections.ts'
import { textOf } from './text.ts'

export type CorrectionOptions = {
  readonly registry: Registry
  readonly corrections?: readonly Correction[] | undefined
}

/**
 * Changes `file.data.annotations` as the editor corrected them. One that cannot be applied is a fatal message, whose
 * `note` is its index in the list; nothing else is lost.
 */
export const remarkCorrections: Plugin<[CorrectionOptions], Root> =
  ({ registry, corrections = [] }) =>
  (tree, file) => {
    if (corrections.length === 0) return
    const { annotations, problems } = applyCorrections(
      textOf(tree).text,
      file.data.annotations ?? [],
      corrections,
      registry,
    )
    file.data.annotations = annotations
    for (const { index, problem } of problems) {
      const message = file.message(problem, { source: 'quotidian', ruleId: 'correction' })
      message.fatal = true
      message.note = String(index)
    }
  }
