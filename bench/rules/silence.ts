// What the functions of the annotator say while they are measured; the code that is written into them asks here.
let silent: number | undefined
let answered = new Set<number>()

/** Whether a function, given by its number, must answer "no" now. */
export const isSilent = (number: number): boolean => number === silent

/** The answer, as it is; that the function gave one other than "no" is told to who listens. */
export function noted<Answer>(number: number, answer: Answer): Answer {
  if (!isNo(answer)) answered.add(number)
  return answer
}

function isNo(answer: unknown): boolean {
  return answer === undefined || answer === null || answer === false || (Array.isArray(answer) && answer.length === 0)
}

/** The numbers of the functions that answer something other than "no" from now on, until somebody else listens. */
export function listen(): ReadonlySet<number> {
  answered = new Set()
  return answered
}

/** What `work` gives while one function answers "no" to everything. */
export function silencing<Result>(number: number, work: () => Result): Result {
  silent = number
  try {
    return work()
  } finally {
    silent = undefined
  }
}
