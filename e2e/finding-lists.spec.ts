import type { Page } from '@playwright/test'
import { expect, expectNoOverflow, test, widths } from './quiet.ts'

const rows = (page: Page) => page.locator('[data-item]').filter({ visible: true })
const shown = async (page: Page) => new Set(await rows(page).allTextContents())
const actorBoxes = (page: Page) => page.getByRole('group', { name: /^Who/u }).getByRole('checkbox')

for (const path of ['/claims/', '/quotes/', '/articles/'])
  for (const width of widths)
    test.describe(`${path} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } })

      test('an actor is chosen, the list and its count follow, and the address keeps it', async ({ page }) => {
        await page.goto(path)
        const all = await rows(page).count()
        expect(all).toBeGreaterThan(3)
        const box = actorBoxes(page).first()
        const promised = Number(await page.locator('.facet-count').first().textContent())
        await box.check()
        await expect(rows(page)).toHaveCount(promised)
        await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${promised} of ${all} `, 'u'))
        expect(page.url()).toContain('?actor=')
        await page.reload()
        await expect(box).toBeChecked()
        await expect(rows(page)).toHaveCount(promised)
        await page.goBack()
        await expect(box).not.toBeChecked()
        await expect(rows(page)).toHaveCount(all)
        await expectNoOverflow(page)
      })

      test('a second actor adds rows, a chip takes the first back, one button clears all', async ({ page }) => {
        await page.goto(path)
        const all = await rows(page).count()
        const last = await chooseTwo(page)
        const chips = page.getByRole('list', { name: 'Filters in use' }).getByRole('button')
        await expect(chips).toHaveCount(2)
        await chips.first().click()
        expect(await shown(page)).toEqual(last)
        await page.getByRole('button', { name: 'Clear all filters' }).click()
        await expect(rows(page)).toHaveCount(all)
        await expect(chips).toHaveCount(0)
        expect(new URL(page.url()).search).toBe('')
      })

      test('an address that was pasted filters at once; what it does not know is left out', async ({ page }) => {
        await page.goto(path)
        const value = await actorBoxes(page).first().getAttribute('value')
        const promised = Number(await page.locator('.facet-count').first().textContent())
        await page.goto(`${path}?actor=${value}&actor=%3Cscript%3E&nonsense=1&sort=%22`)
        await expect(rows(page)).toHaveCount(promised)
      })

      test.describe('without a script', () => {
        test.use({ javaScriptEnabled: false })
        test('the same choice shows the same rows', async ({ page }) => {
          await page.goto(path)
          const all = await rows(page).count()
          const promised = Number(await page.locator('.facet-count').first().textContent())
          await actorBoxes(page).first().check()
          await expect(rows(page)).toHaveCount(promised)
          await expect(page.locator('.facet-count').first()).toBeHidden()
          await actorBoxes(page).first().uncheck()
          await chooseTwo(page)
          await page.getByRole('button', { name: 'Clear all filters' }).click()
          await expect(rows(page)).toHaveCount(all)
          await expectNoOverflow(page)
        })
      })
    })

test('facets add up: each narrows what the others leave, and nothing fitting says what to do', async ({ page }) => {
  await page.goto('/claims/')
  await page.getByText('Unit', { exact: true }).first().click()
  await page.getByRole('checkbox', { name: 'US dollars' }).check()
  const dollars = await rows(page).count()
  await page.getByText('How it is meant').first().click()
  await page.getByRole('checkbox', { name: 'A target' }).check()
  expect(await rows(page).count()).toBeLessThan(dollars)
  if ((await rows(page).count()) === 0) await expect(page.getByText('Nothing here fits')).toBeVisible()
})

test('a row that a link points to is shown whatever is chosen', async ({ page }) => {
  await page.goto('/claims/')
  const values = await actorBoxes(page).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
  const linked = page.locator(`[data-item][data-actor="${values[0]}"]`).first()
  const id = await linked.getAttribute('id')
  await page.goto(`/claims/?actor=${values[1]}#${id}`)
  await expect(page.locator(`#${id}`)).toBeVisible()
  await expect(page.getByRole('status').first()).toContainText('the one that the link points to')
})

test('claims are ordered by a column, and the order is in the address', async ({ page }) => {
  await page.goto('/claims/?unit=USD')
  const figures = () => rows(page).getByRole('rowheader').allInnerTexts()
  const asGiven = await figures()
  const header = page.getByRole('columnheader', { name: 'Figure' })
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  expect((await figures())[0]).toContain('trillion')
  await header.getByRole('button').click()
  expect((await figures()).at(-1)).toContain('trillion')
  expect(page.url()).toContain('sort=value')
  await page.reload()
  expect((await figures()).at(-1)).toContain('trillion')
  await header.getByRole('button').click()
  expect(await figures()).toEqual(asGiven)
})

test('a number of the matrix leads to the quotations that it counts', async ({ page }) => {
  await page.goto('/actors/')
  const cell = page.getByRole('link', { name: /quotations? in which/u }).first()
  const count = Number(await cell.textContent())
  await cell.click()
  await expect(page).toHaveURL(/\/quotes\/\?actor=[\w-]+&about=[\w-]+$/u)
  await expect(rows(page)).toHaveCount(count)
})

/** Chooses the first actor, the last, and both, which shows the rows of either; returns the rows of the last. */
async function chooseTwo(page: Page): Promise<Set<string>> {
  await actorBoxes(page).first().check()
  const first = await shown(page)
  await actorBoxes(page).first().uncheck()
  await actorBoxes(page).last().check()
  const last = await shown(page)
  await actorBoxes(page).first().check()
  expect(await shown(page)).toEqual(first.union(last))
  return last
}
