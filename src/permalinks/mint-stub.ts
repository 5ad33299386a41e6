import { isCitable } from '../annotate/kinds.ts'
import type { Annotation, Citable } from '../annotate/types.ts'
export const mintIds = (_text: string, annotations: readonly Annotation[]): Citable[] =>
  annotations.filter(isCitable).map((a, i) => ({ ...a, id: `${a.kind[0]}-${i}x` }))
