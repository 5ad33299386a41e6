import { expect, expectAccessible, expectNoOverflow, forEveryReader, test } from './quiet.ts'

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

forEveryReader(() => {
  test('a reader sees whose words the article is made of', async ({ page }) => {
    await page.goto(article)
    const summary = page.locator('.voices > summary')
    if (await summary.isVisible()) await summary.click()
    const table = page.getByRole('table', { name: 'Share of the words of the article, by voice' })
    await expect(table.getByRole('row', { name: /^Guo Jiakun/u })).toContainText('%')
    const rows = page.getByRole('list', { name: 'Voices' }).getByRole('listitem')
    const shares = await rows.locator('[aria-hidden=true]', { hasText: '%' }).allTextContents()
    expect(shares.reduce((sum, share) => sum + Number.parseInt(share, 10), 0)).toBe(100)
    await expect(page.getByRole('checkbox', { name: 'Guo Jiakun', exact: true })).toBeVisible()
  })

  test('a shared link brings the passage into view', async ({ page }) => {
    await page.goto(article)
    const id = await page.locator('article mark[data-kind=quote]').last().getAttribute('id')
    await page.goto(`${article}?actor=mark-rutte#${id}`)
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await expect(page.locator(`#${id}`)).toHaveCSS('outline-style', 'solid')
  })
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
