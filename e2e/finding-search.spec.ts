import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoOverflow, test, widths } from './quiet.ts'

const results = (page: Page) => page.locator('.search-results').getByRole('listitem')
const field = (page: Page) => page.getByRole('search').getByRole('searchbox')
const status = (page: Page) => page.getByRole('main').getByRole('status')

async function searchFor(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await expect(status(page)).toContainText(`“${words}”`)
}

for (const width of widths)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('a reader finds a claim by its value and comes to its page', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click()
      await expect(field(page)).toBeFocused()
      await searchFor(page, '55')
      await expect(results(page).first()).toContainText('Claim')
      await expectAccessible(page)
      await expectNoOverflow(page)
      await results(page).getByRole('link', { name: /^55%/u }).first().click()
      await expect(page).toHaveURL(/\/c\/c-\w+\/$/u)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('55%')
    })

    test('a reader finds words of an article and comes to the passage', async ({ page }) => {
      await page.goto('/search/?q=inflation+and+exchange+rates&kind=passage')
      await results(page).getByRole('link').first().click()
      await expect(page).toHaveURL(/\/articles\/world-military-spending-in-2024\//u)
      await expect(page.getByText('inflation and exchange rates').first()).toBeInViewport()
    })
  })

test('what is written before the script is there is searched for', async ({ page }) => {
  const { promise: written, resolve: isWritten } = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await written
    await route.continue()
  })
  await page.goto('/search/', { waitUntil: 'commit' })
  await expect(field(page)).toBeFocused()
  await field(page).fill('NATO')
  isWritten()
  await expect(status(page)).toContainText('“NATO”')
  await expect(field(page)).toHaveValue('NATO')
})

test('a value is found as it is written, with its sign or in digits alone', async ({ page }) => {
  await page.goto('/search/')
  for (const words of ['$88.5 billion', '88.5', '55%', '2718']) {
    await searchFor(page, words)
    await expect(results(page).first()).toContainText(
      words === '2718' ? '$2.718 trillion' : words.replace(' billion', ''),
    )
  }
})

test('an actor is found by name, with what it says; one kind is chosen, and the address keeps it', async ({ page }) => {
  await page.goto('/search/')
  await searchFor(page, 'Guo Jiakun')
  await expect(results(page).first().getByRole('link')).toHaveAttribute('href', '/actors/guo-jiakun/')
  const quotations = page.getByRole('radio', { name: /^Quotations/u })
  const promised = Number(await page.locator('label', { has: quotations }).locator('[data-count]').textContent())
  expect(promised).toBeGreaterThan(3)
  await quotations.check()
  await expect(results(page)).toHaveCount(promised)
  await expect(page).toHaveURL('/search/?q=Guo+Jiakun&kind=quote')
  await page.reload()
  await expect(quotations).toBeChecked()
  await expect(results(page)).toHaveCount(promised)
  await page.goBack()
  await expect(page.getByRole('radio', { name: /^Everything/u })).toBeChecked()
})

test('searching asks the page for no unsafe permission', async ({ page }) => {
  await page.goto('/search/?q=NATO')
  await expect(results(page).first()).toBeVisible()
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
})

test('the arrows lead from the field to the results and back', async ({ page }) => {
  await page.goto('/search/?q=NATO')
  await expect(results(page).first()).toBeVisible()
  await field(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).first().getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
})

test('more results are shown when asked for', async ({ page }) => {
  await page.goto('/search/?q=China')
  await expect(status(page)).toContainText('“China”')
  const before = await results(page).count()
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(results(page).nth(before)).toBeVisible()
  await expect(results(page).nth(before).getByRole('link')).toBeFocused()
})

test('who finds nothing is told so, and where to look', async ({ page }) => {
  await page.goto('/search/?q=%3Cimg+src%3Dx%3E+zxqv')
  await expect(status(page)).toContainText('Nothing was found for “<img src=x> zxqv”')
  await expect(results(page)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link', { name: 'Quotes' })).toBeVisible()
  await expectAccessible(page)
})

test('a page that does not exist searches', async ({ page, request, baseURL }) => {
  expect((await request.get('/no-such-page/')).status()).toBe(404)
  await page.goto('/404.html')
  await expectAccessible(page)
  await field(page).fill('lethal')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${baseURL}/search/?q=lethal`)
  await expect(results(page).first()).toContainText('lethal')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what it needs and leads to the lists', async ({ page }) => {
    await page.goto('/search/')
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible()
    await expectNoOverflow(page)
    await page.getByRole('main').getByRole('link', { name: 'Claims' }).click()
    await expect(page).toHaveURL(/\/claims\/$/u)
  })
})
