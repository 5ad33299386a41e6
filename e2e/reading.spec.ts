import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoOverflow, test, widths } from './quiet.ts'

const article = '/articles/china-answers-nato/'

test('a reader finds the article on the home page and sees who said what', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /China answers NATO/u }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('China answers NATO')
  const quote = page.locator('article mark[data-kind=quote]', { hasText: 'What exactly is the intention' })
  await expect(quote).toHaveAttribute('data-speaker', 'guo-jiakun')
  const name = page.locator('article').getByRole('link', { name: 'Guo', exact: true }).first()
  await expect(name).toHaveAttribute('href', '/actors/guo-jiakun/')
  const notes = page.getByRole('region', { name: 'Quotes and claims' })
  await expect(notes.getByRole('listitem')).toHaveCount(await page.locator('article .trigger').count())
})

for (const javaScriptEnabled of [true, false])
  for (const width of widths)
    test.describe(`${javaScriptEnabled ? 'with' : 'without'} a script, ${width} px wide`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 800 } })

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

      test('a reader follows one actor', async ({ page }) => {
        await page.goto(article)
        await (await filterOf(page)).getByRole('checkbox', { name: 'Mark Rutte' }).check()
        const shown = page.getByRole('region', { name: 'Quotes and claims' }).locator('li').filter({ visible: true })
        await expect(shown).toHaveCount(1)
        await expect(shown).toContainText('spend more')
      })

      test('a reader shows only the claims', async ({ page }) => {
        await page.goto(article)
        await (await filterOf(page)).getByRole('checkbox', { name: 'Claims' }).check()
        const shown = page.getByRole('region', { name: 'Quotes and claims' }).locator('li').filter({ visible: true })
        await expect(shown).toHaveCount(await page.locator('article mark[data-kind=claim]').count())
        await expect(page.locator('article')).toContainText('The remark was made in response')
      })

      test('a shared link brings the passage into view', async ({ page }) => {
        await page.goto(article)
        const id = await page.locator('article mark[data-kind=quote]').last().getAttribute('id')
        await page.goto(`${article}?actor=mark-rutte#${id}`)
        await expect(page.locator(`#${id}`)).toBeInViewport()
        await expect(page.locator(`#${id}`)).toHaveCSS('outline-style', 'solid')
      })

      test('a filter reaches the marks and words far below the window', async ({ page }) => {
        await page.goto('/articles/world-military-spending-in-2024/')
        const last = [page.locator('article > p').last(), page.locator('article mark').last()]
        const before = await Promise.all(last.map(colourOf))
        await (await filterOf(page)).getByRole('checkbox', { name: 'Names' }).check()
        for (const [index, locator] of last.entries()) await expect(locator).not.toHaveCSS('color', before[index] ?? '')
      })
    })

test('the filter is in the address and survives reload, Back and a pasted link', async ({ page }) => {
  await page.goto(`${article}?actor=mark-rutte&kind=quote`)
  const rutte = page.getByRole('checkbox', { name: 'Mark Rutte' })
  await expect(rutte).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Quotes' })).toBeChecked()
  await rutte.uncheck()
  await expect(page).toHaveURL(`${article}?kind=quote`)
  await page.goBack()
  await expect(rutte).toBeChecked()
  await page.reload()
  await expect(rutte).toBeChecked()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).toHaveURL(article)
  await expect(rutte).not.toBeChecked()
})

test('a filter that would hide the linked passage is lifted and says so', async ({ page }) => {
  await page.goto(article)
  const id = await page.locator('article mark[data-speaker=guo-jiakun]').first().getAttribute('id')
  await page.goto(`${article}?actor=mark-rutte#${id}`)
  await expect(page.getByRole('status').filter({ hasText: 'lifted' })).toBeVisible()
  await expect(page.locator('[value=mark-rutte]')).not.toBeChecked()
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

test('the keyboard reaches every passage, opens its card and closes it', async ({ page }) => {
  await page.goto(article)
  const triggers = page.locator('article .trigger')
  const open = page.locator('.card:popover-open')
  await page.keyboard.press('j')
  await expect(triggers.first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(triggers.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(open).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(open).toHaveCount(0)
})

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  for (const path of ['/', article]) {
    await page.goto(path)
    await expectNoOverflow(page)
  }
})

for (const [state, path] of [
  ['the front page', '/'],
  ['an article', article],
  ['a filtered article', `${article}?actor=mark-rutte&kind=quote`],
] as const)
  test(`axe finds nothing on ${state}`, async ({ page }) => {
    await page.goto(path)
    await expectAccessible(page)
  })

for (const width of widths)
  test(`axe finds nothing with a card open, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(article)
    await page.locator('article .trigger').first().click()
    await expectAccessible(page)
  })

/** The form that filters; on a phone it opens on demand. */
async function filterOf(page: Page): Promise<Locator> {
  const form = page.getByRole('form', { name: 'Filter the marks' })
  const summary = form.locator('summary').first()
  if (await summary.isVisible()) await summary.click()
  return form
}

const colourOf = (locator: Locator): Promise<string> => locator.evaluate((element) => getComputedStyle(element).color)
