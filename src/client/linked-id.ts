/** The id that the address of the page points to; empty where it points nowhere or is no text at all. */
export function linkedId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}
