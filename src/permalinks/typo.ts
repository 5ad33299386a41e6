/** Whether two words are one word written twice: a slip of one letter, or another ending of the same stem. */
export const isSameWord = (one: string, other: string): boolean =>
  one === other || isLongSlip(one, other) || isInflected(one, other)

// Shorter words that differ in a letter are different words more often than not: Iran and Iraq.
const shortestSlip = 5

const isLongSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= shortestSlip - 1 &&
  Math.max(one.length, other.length) >= shortestSlip &&
  isSlip(one, other)

/** Whether one letter was added, dropped, replaced, or swapped with its neighbour. */
export function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const start = commonPrefix(one, other)
  const rest = one.slice(start)
  const otherRest = other.slice(start)
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  )
}

const isInflected = (one: string, other: string): boolean => {
  const stem = commonPrefix(one, other)
  return stem >= 5 && one.length - stem <= 3 && other.length - stem <= 3
}

function commonPrefix(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
