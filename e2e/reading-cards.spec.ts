import { expect, expectAccessible, forEveryReader, test, widths } from './quiet.ts'

const article = '/articles/china-answers-nato/'
const quote = 'article mark[data-kind=quote]'

forEveryReader(() => {
  test('a reader opens the card of a figure and closes it', async ({ page }) => {
    await page.goto(article)
    const claim = page.locator('article mark[data-kind=claim]', { hasText: '55 percent' })
    const id = (await claim.getAttribute('id')) ?? ''
    await page.locator(`[popovertarget=card-${id}].trigger`).click()
    const card = page.locator(`#card-${id}:popover-open`)
    await expect(card).toBeVisible()
    await expect(card).toContainText('global defense expenditure')
    await expect(card).toContainText('Guo Jiakun')
    await card.getByRole('button', { name: 'Close' }).click()
    await expect(card).toHaveCount(0)
  })
})

test('a reader copies the link of a figure and a friend opens it', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(article)
  await page.locator('article .trigger').nth(3).click()
  const card = page.locator('.card:popover-open')
  await card.getByRole('button', { name: 'Copy link' }).click()
  await expect(card.getByRole('status')).toHaveText('Link copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/^http:\/\/localhost:\d+\/articles\/china-answers-nato\/#[cq]-/u)
  const friend = await (await browser.newContext()).newPage()
  await friend.goto(link)
  const mark = friend.locator(new URL(link).hash)
  await expect(mark).toBeInViewport()
  const isCovered = await mark.evaluate((element) => {
    const { left, top } = element.getClientRects()[0] ?? { left: 0, top: 0 }
    return !element.contains(document.elementFromPoint(left + 5, top + 5))
  })
  expect(isCovered).toBe(false)
  await friend.context().close()
})

test('a reader copies a quotation with its source, and a citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(article)
  await page.locator(`${quote} > .trigger`).first().click()
  const card = page.locator('.card:popover-open')
  await expect(card).toContainText('Guo Jiakun, spokesperson, Chinese Foreign Ministry')
  await expect(card).toContainText('Attributed by the word “said” to “Guo Jiakun”')
  const copied = async (name: string) => {
    await card.getByRole('button', { name }).click()
    await expect(card.getByRole('status')).not.toBeEmpty()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('Copy with source')).toMatch(/^“Certain NATO .* – Guo Jiakun, in: .*\/c\/q-/u)
  expect(await copied('Copy citation')).toMatch(/^Guo Jiakun, in “China answers .*citing Global Times, 26 June 2025/u)
})

test('a reader copies a figure with its sentence, and its link without the filter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${article}?actor=guo-jiakun`)
  const card = page.locator('.cards [data-kind=claim] .card').first()
  const id = (await card.getAttribute('id'))?.replace('card-', '') ?? ''
  const copied = async (name: string) => {
    await card.getByRole('button', { name }).click()
    await expect(card.getByRole('status')).not.toBeEmpty()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const words = (await page.locator(`#${id}`).textContent()) ?? ''
  expect(await copied('Copy with source')).toMatch(new RegExp(`^[“"].*${words}.*, in: .*/c/${id}/$`, 'u'))
  expect(await copied('Copy link')).toMatch(new RegExp(`^http://localhost:\\d+${article}#${id}$`, 'u'))
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
    // The browser tells of an opened popover in a task of its own, after the click.
    await expect.poll(note).toBe('hidden')
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

for (const width of widths)
  test(`axe finds nothing with a card open, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(article)
    await page.locator('article .trigger').first().click()
    await expectAccessible(page)
  })
