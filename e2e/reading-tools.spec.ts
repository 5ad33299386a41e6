import { expect, test, widths } from './quiet.ts'

const article = '/articles/china-answers-nato/'
const quote = 'article mark[data-kind=quote]'
const claim = 'article mark[data-kind=claim]'

for (const javaScriptEnabled of [true, false])
  for (const width of widths)
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} a script, ${width} px wide`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 800 } })

      test('a reader sees whose words the article is made of', async ({ page }) => {
        await page.goto(article)
        const summary = page.locator('.voices summary')
        if (await summary.isVisible()) await summary.click()
        const table = page.getByRole('table', { name: 'Share of the words of the article, by voice' })
        await expect(table.getByRole('row', { name: /^Guo Jiakun/u })).toContainText('%')
        const rows = page.getByRole('list', { name: 'Voices' }).getByRole('listitem')
        const shares = await rows.locator('[aria-hidden=true]', { hasText: '%' }).allTextContents()
        expect(shares.reduce((sum, share) => sum + Number.parseInt(share, 10), 0)).toBe(100)
        await expect(page.getByRole('checkbox', { name: 'Guo Jiakun', exact: true })).toBeVisible()
      })

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
        await expect(page.locator(`${claim}:not(:target) + .trigger`)).toBeHidden()
      })
    })

test('the choice of marks is remembered from page to page', async ({ page }) => {
  await page.goto(article)
  await page.locator('.marks-form').getByText('Claims', { exact: true }).click()
  await page.goto('/')
  await page.getByRole('link', { name: /World military spending/u }).click()
  await expect(page.getByRole('radio', { name: 'Claims' })).toBeChecked()
  await expect(page.locator(`${quote} + .trigger`).first()).toBeHidden()
  await expect(page.locator(`${claim} + .trigger`).first()).toBeVisible()
})

test('the keys have a sheet, choose the marks, search, and can be switched off for good', async ({ page }) => {
  await page.goto(article)
  await page.keyboard.press('1')
  await expect(page.getByRole('radio', { name: 'Off' })).toBeChecked()
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  await sheet.getByRole('checkbox', { name: 'Use these keys' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.reload()
  await page.keyboard.press('1')
  await page.keyboard.press('j')
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked()
  await expect(page.locator('article .trigger:focus')).toHaveCount(0)
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await sheet.getByRole('checkbox', { name: 'Use these keys' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page).toHaveURL('/search/')
})

test('the keys that search and explain work on every page', async ({ page }) => {
  await page.goto('/actors/')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page).toHaveURL('/search/')
  await page.waitForLoadState()
  const box = page.getByRole('searchbox')
  await box.blur()
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('')
})

test('a reader copies a quotation with its source, and a citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(article)
  await page.locator(`${quote} + .trigger`).first().click()
  const card = page.locator('.card:popover-open')
  await expect(card).toContainText('Guo Jiakun, spokesperson, Chinese Foreign Ministry')
  await expect(card).toContainText('Attributed by the word “said” to “Guo Jiakun”')
  const copied = async (name: string) => {
    await card.getByRole('button', { name }).click()
    await expect(card.getByRole('status')).not.toBeEmpty()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('Copy quotation with source')).toMatch(/^“Certain NATO .* – Guo Jiakun, in: .*\/c\/q-/u)
  expect(await copied('Copy citation')).toMatch(/^Guo Jiakun, in “China answers .*citing Global Times, 26 June 2025/u)
})

test('the open card lies beside the text, inside the window, and the notes make way', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  const note = () =>
    page
      .locator('mark[data-beside]')
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::after').visibility)
  expect(await note()).toBe('visible')
  for (const trigger of await page.locator('article .trigger').all()) {
    await trigger.click()
    const card = (await page.locator('.card:popover-open').boundingBox()) ?? { x: 0, y: -1, width: 0, height: 0 }
    const prose = (await page.locator('article').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(card.x).toBeGreaterThan(prose.x + prose.width)
    expect(card.y).toBeGreaterThanOrEqual(0)
    expect(card.y + card.height).toBeLessThanOrEqual(900)
    expect(await note()).toBe('hidden')
    await page.keyboard.press('Escape')
  }
})

test('on a phone the card is a sheet at the foot, and its passage stands clear of it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(article)
  const trigger = page.locator('article .trigger').nth(4)
  await trigger.click()
  const sheet = (await page.locator('.card:popover-open').boundingBox()) ?? { y: 0, height: 0 }
  expect(Math.round(sheet.y + sheet.height)).toBe(800)
  await expect.poll(async () => (await trigger.boundingBox())?.y ?? 800).toBeLessThan(sheet.y)
})

test('every number to press is 24 px wide and high', async ({ page }) => {
  await page.goto(article)
  for (const trigger of await page.locator('article .trigger').all()) {
    const { width = 0, height = 0 } = (await trigger.boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
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
