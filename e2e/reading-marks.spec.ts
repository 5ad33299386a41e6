import { expect, forEveryReader, test } from './quiet.ts'

const article = '/articles/china-answers-nato/'
const quote = 'article mark[data-kind=quote]'
const claim = 'article mark[data-kind=claim]'

forEveryReader(() => {
  test('a reader chooses how much is marked, and a linked passage stays marked', async ({ page }) => {
    await page.goto(article)
    const linked = (await page.locator(claim).first().getAttribute('id')) ?? ''
    await page.goto(`${article}#${linked}`)
    const styleOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationColor)
    const clear = /^rgba\(.*, 0\)$|\/ 0\)$/u
    expect(await styleOf(quote)).not.toMatch(clear)
    await page.getByText('Off', { exact: true }).click()
    expect(await styleOf(quote)).toMatch(clear)
    expect(await styleOf(`#${linked}`)).not.toMatch(clear)
    await expect(page.locator(`[popovertarget=card-${linked}].trigger`)).toBeVisible()
    await expect(page.locator(`article .trigger`).first()).toBeHidden()
    await page.locator('.marks-form').getByText('Quotes', { exact: true }).click()
    expect(await styleOf(quote)).not.toMatch(clear)
    await expect(page.locator(`${claim}:not(:target) > .trigger`)).toBeHidden()
  })
})

test('the choice of marks is remembered from page to page', async ({ page }) => {
  await page.goto(article)
  await page.locator('.marks-form').getByText('Claims', { exact: true }).click()
  await page.goto('/')
  await page.getByRole('link', { name: /World military spending/u }).click()
  await expect(page.getByRole('radio', { name: 'Claims' })).toBeChecked()
  await expect(page.locator(`${quote} > .trigger`).first()).toBeHidden()
  await expect(page.locator(`${claim} > .trigger`).first()).toBeVisible()
})

test('every number to press is 24 px wide and high', async ({ page }) => {
  await page.goto(article)
  for (const trigger of await page.locator('article .trigger').all()) {
    const { width = 0, height = 0 } = (await trigger.boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
})

for (const wide of [700, 1280])
  test(`every number stands on the line of its last word, wherever the lines end, at ${wide} px`, async ({ page }) => {
    await page.setViewportSize({ width: wide, height: 900 })
    await page.goto('/articles/world-military-spending-in-2024/')
    const lost = await page.locator('article').evaluate((text) => {
      const found = new Set<string>()
      for (let width = 440; width <= 640; width += 2) {
        text.style.maxInlineSize = `${width}px`
        for (const trigger of text.querySelectorAll<HTMLElement>('mark > .trigger')) {
          const last = [...(trigger.parentElement?.getClientRects() ?? [])].findLast((line) => line.width > 2)
          if (trigger.getBoundingClientRect().top > (last?.bottom ?? 0))
            found.add(`${trigger.ariaLabel}, at ${width} px`)
        }
      }
      return [...found]
    })
    expect(lost).toEqual([])
  })

test('the lines of the marks stay where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(article)
  const linesOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle)
  expect(await linesOf('article mark[data-form=direct]')).toBe('solid')
  expect(await linesOf('article mark[data-form=indirect]')).toBe('dashed')
  expect(await linesOf(claim)).toBe('double')
  expect(await linesOf('article a[data-kind=actor]')).toBe('dotted')
})

test('on paper the text keeps its lines and numbers, and the notes their addresses', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.locator('article .trigger').first()).toBeVisible()
  expect(
    await page
      .locator(quote)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle),
  ).toBe('dashed')
  const cards = page.getByRole('region', { name: 'Quotes and claims' }).getByRole('listitem')
  await expect(cards.first()).toBeVisible()
  const address = await cards
    .first()
    .locator('.own-page')
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toMatch(/\/c\/q-[a-z0-9]+\/"$/u)
  await expect(page.locator('.colophon')).toContainText(/26 June 2025.*version [0-9a-z]{10}/u)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF')
  // The notes are on the paper: it has more pages than the text alone would fill.
  expect(pdf.toString('latin1').match(/\/Type ?\/Page\b/gu)?.length).toBeGreaterThanOrEqual(3)
})
