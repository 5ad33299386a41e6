/** An error in what people wrote: its message is all that is shown, for where our code found it helps nobody. */
export function toldError(message: string): Error {
  const error = new Error(message)
  error.stack = ''
  return error
}
