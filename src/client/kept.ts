/** Remembers a choice of the reader; where storage is refused, it holds for this page. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A private window: there is nothing to say about it.
  }
}

/** What was kept under a key; `null` where nothing was, or where storage is refused. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
