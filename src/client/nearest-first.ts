/** As many blocks and marks as a window shows, which a browser restyles in a part of a frame. */
const slice = 60

/** Between two slices, in milliseconds: long enough for what the reader does next. */
const pause = 100

/**
 * Does something to each of the elements, which stand in the order of the page: to those in the window and behind it at
 * once, to the others of a long page slice by slice, always from the window on, and to all of them before the page is
 * printed. A new deed takes the place of what is left undone of the last one.
 */
export function nearestFirst(elements: readonly Element[]): (act: (index: number) => void) => void {
  let left = new Set<number>()
  let deed = (_index: number): void => {}
  let timer = 0

  const act = (indexes: readonly number[]): void => {
    for (const index of indexes) if (left.delete(index)) deed(index)
  }
  const next = (): void => {
    act(firstOf([...left], firstInWindow(elements)))
    if (left.size > 0) timer = window.setTimeout(next, pause)
  }
  addEventListener('beforeprint', () => act([...left]))

  return (newDeed) => {
    clearTimeout(timer)
    deed = newDeed
    left = new Set(elements.keys())
    next()
  }
}

/** One slice of the indexes, which ascend: from `first` on, then the ones before it. */
function firstOf(indexes: readonly number[], first: number): readonly number[] {
  const at = Math.max(
    0,
    indexes.findIndex((index) => index >= first),
  )
  return [...indexes.slice(at), ...indexes.slice(0, at)].slice(0, slice)
}

/** The index of the first element that reaches into the window, or else of the last one. */
function firstInWindow(elements: readonly Element[]): number {
  let [low, high] = [0, elements.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) < 0) low = middle + 1
    else high = middle
  }
  return low
}
