/** Waits until an address answers; half a minute without an answer are an error. */
export async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const isOk = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isOk) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the site does not answer: run npm run build first')
}
