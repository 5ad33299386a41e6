import type { Locator, Page } from '@playwright/test'
import { expect, forEveryReader, test } from './quiet.ts'

const article = '/articles/china-answers-nato/'
const manyVoices = '/articles/nato-members-agree-on-five-percent/'

forEveryReader(() => {
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

forEveryReader(() => {
  test('who says little is folded until a reader asks for it', async ({ page }) => {
    await page.goto(manyVoices)
    const folded = (await filterOf(page)).locator('details').filter({ hasText: 'more' }).last()
    const choice = folded.getByRole('checkbox', { includeHidden: true }).first()
    await expect(choice).toBeHidden()
    await folded.locator('summary').click()
    await expect(choice).toBeVisible()
  })
})

test('an address opens what it chooses', async ({ page }) => {
  await page.goto(manyVoices)
  const choices = (await filterOf(page)).getByRole('checkbox', { includeHidden: true }).filter({ visible: false })
  const actor = (await choices.first().getAttribute('value')) ?? ''
  await page.goto(`${manyVoices}?actor=${actor}`)
  await expect(page.locator(`[name=actor][value=${actor}]`)).toBeVisible()
  await expect(page.locator(`[name=actor][value=${actor}]`)).toBeChecked()
})

test('a filter that would hide the linked passage is lifted and says so', async ({ page }) => {
  await page.goto(article)
  const id = await page.locator('article mark[data-speaker=guo-jiakun]').first().getAttribute('id')
  await page.goto(`${article}?actor=mark-rutte#${id}`)
  await expect(page.getByRole('status').filter({ hasText: 'lifted' })).toBeVisible()
  await expect(page.locator('[value=mark-rutte]')).not.toBeChecked()
})

/** The form that filters; on a phone it opens on demand. */
async function filterOf(page: Page): Promise<Locator> {
  const form = page.getByRole('form', { name: 'Filter the marks' })
  const summary = form.locator('summary').first()
  if (await summary.isVisible()) await summary.click()
  return form
}

const colourOf = (locator: Locator): Promise<string> => locator.evaluate((element) => getComputedStyle(element).color)
