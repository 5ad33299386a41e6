import { gzipSync } from 'node:zlib'
import { expect, test } from './quiet.ts'

const article = '/articles/china-answers-nato/'
const budgets = { document: 25_000, stylesheet: 14_000, script: 8000 }

test('the article weighs no more than its budget, zipped', async ({ page }) => {
  const weights = { document: 0, stylesheet: 0, script: 0 }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType() as keyof typeof weights
    if (type in weights)
      bodies.push(response.body().then((body) => void (weights[type] += gzipSync(body, { level: 9 }).length)))
  })
  await page.goto(article, { waitUntil: 'networkidle' })
  await Promise.all(bodies)
  for (const type of ['document', 'stylesheet', 'script'] as const) {
    expect(weights[type], type).toBeGreaterThan(0)
    expect(weights[type], type).toBeLessThanOrEqual(budgets[type])
  }
})

test('nothing moves while the article loads', async ({ page }) => {
  await page.goto(article, { waitUntil: 'networkidle' })
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
  expect(shift).toBeLessThan(0.01)
})
