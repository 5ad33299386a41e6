import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'

/** A test whose page must not write to the console, throw, or ask another site for anything. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = []
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => noise.push(`thrown: ${error.message}`))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== baseURL) noise.push(`foreign request: ${request.url()}`)
      })
      // A story clicks faster than pages fade into one another, which Chromium reports as an error.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await use()
      expect(noise, 'the console and foreign requests').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** The widths that stories are told at: a phone and a desk. */
export const widths = [390, 1280] as const

/** Tells stories to four readers: with and without a script, on a phone and at a desk. */
export function forEveryReader(tell: () => void): void {
  for (const javaScriptEnabled of [true, false])
    for (const width of widths)
      test.describe(`${javaScriptEnabled ? 'with' : 'without'} a script, ${width} px wide`, () => {
        test.use({ javaScriptEnabled, viewport: { width, height: 800 } })
        tell()
      })
}

/** Finds nothing that axe objects to, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    expect(found, `axe, ${colorScheme}`).toEqual([])
  }
}

/** No sideways scrolling. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width, 'pixels wider than the window').toBeLessThanOrEqual(0)
}
