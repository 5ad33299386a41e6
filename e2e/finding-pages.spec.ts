import { expect, expectAccessible, expectNoOverflow, test, widths } from './quiet.ts'

const pages = ['/articles/', '/claims/', '/quotes/', '/actors/', '/actors/guo-jiakun/', '/actors/nato/', '/how/']

for (const path of pages)
  for (const width of widths)
    test(`${path} is accessible and fits at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await expectAccessible(page)
      await expectNoOverflow(page)
    })

test('a filtered list is accessible', async ({ page }) => {
  await page.goto('/claims/')
  await page.getByRole('checkbox').first().check()
  await expectAccessible(page)
})

test('an actor’s page says who it is, what it says, and where', async ({ page }) => {
  await page.goto('/actors/')
  await page.getByRole('rowheader').getByRole('link', { name: 'Guo Jiakun' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guo Jiakun')
  await expect(page.getByRole('link', { name: 'Chinese Foreign Ministry' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What Guo Jiakun says' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Figures that Guo Jiakun asserts' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Actors' }).click()
  await expect(page).toHaveURL(/\/actors\/$/u)
})

test('how this is made is told with measured figures and what was counted here', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click()
  const measured = page.getByRole('table', { name: /^In \d+ articles$/u })
  await expect(measured.getByRole('row', { name: /^Quotations that were found \d+% \d+ of \d+$/u })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Speakers of quotations' })).toContainText(/named in the sentence/iu)
})
