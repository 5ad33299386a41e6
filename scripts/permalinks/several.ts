import type { Edit } from './places.ts'
import { pick } from './random.ts'
import { restyled } from './restyled.ts'
import { losses, moves, smallEdits } from './written-edits.ts'

const all: readonly Edit[] = [restyled, smallEdits, moves, losses].flatMap((edits) => Object.values(edits))
function both(one: Edit, other: Edit): Edit {
  return (article, random) => {
    const edited = one(article, random)
    return edited && other(edited, random)
  }
}

/** Two edits or more at once. */
export const several: Readonly<Record<string, Edit>> = {
  'two edits': (article, random) => both(pick(random, all), pick(random, all))(article, random),
  'three edits': (article, random) =>
    both(pick(random, all), both(pick(random, all), pick(random, all)))(article, random),
  'deleted, another number next to it': after(smallEdits['a number changed'], [losses['sentence deleted']]),
  'duplicated, then one edited': after(moves['paragraph duplicated'], Object.values(smallEdits)),
  'moved and edited': after(moves['paragraph to the end'], Object.values(smallEdits)),
}

function after(first: Edit | undefined, then: readonly (Edit | undefined)[]): Edit {
  return (article, random) => {
    const next = pick(random, then)
    return first && next ? both(first, next)(article, random) : null
  }
}
