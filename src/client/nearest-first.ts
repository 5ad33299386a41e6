/** As many blocks and marks as a browser restyles in a part of a frame. */
const slice = 60

/** Between two slices, in milliseconds: long enough for what the reader does next. */
const pause = 100

/**
 * Does something to each of the elements, which stand in the order of the page: at once to those that the window shows,
 * to the others of a long page slice by slice, the nearest behind it first, and to all of them before the page is
 * printed. A new deed takes the place of what is left undone of the last one.
 */
export function nearestFirst(elements: readonly Element[]): (act: (index: number) => void) => void {
  let left = new Set<number>()
  let deed = (_index: number): void => {}
  let timer = 0

  const act = (indexes: readonly number[]): void => {
    for (const index of indexes) if (left.delete(index)) deed(index)
  }
  const goOn = (): void => {
    act([...left].slice(0, slice))
    if (left.size > 0) timer = window.setTimeout(goOn, pause)
  }
  addEventListener('beforeprint', () => act([...left]))

  return (newDeed) => {
    clearTimeout(timer)
    deed = newDeed
    const { shown, others } = orderFromWindow(elements)
    left = new Set([...shown, ...others])
    act(shown)
    timer = window.setTimeout(goOn, pause)
  }
}

/** The indexes of the elements that the window shows, and the others in the order of their turn. */
function orderFromWindow(elements: readonly Element[]): { readonly shown: number[]; readonly others: number[] } {
  const first = countWhile(elements, ({ bottom }) => bottom < 0)
  const end = Math.max(
    first,
    countWhile(elements, ({ top }) => top < window.innerHeight),
  )
  const indexes = [...elements.keys()]
  return { shown: indexes.slice(first, end), others: [...indexes.slice(end), ...indexes.slice(0, first)] }
}

/** How many elements stand before the first whose place is not as asked, where that holds for all after it too. */
function countWhile(elements: readonly Element[], isAsAsked: (place: DOMRect) => boolean): number {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const element = elements[middle]
    if (element && isAsAsked(element.getBoundingClientRect())) low = middle + 1
    else high = middle
  }
  return low
}
