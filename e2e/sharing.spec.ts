import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoOverflow, test, widths } from './quiet.ts'

async function openFirst(page: Page, list: '/claims/' | '/quotes/'): Promise<void> {
  await page.goto(list)
  await page.locator('[data-item] a[href^="/c/"]').first().click()
  await expect(page).toHaveURL(/\/c\/[cq]-\w+\/$/u)
}

for (const list of ['/claims/', '/quotes/'] as const)
  for (const width of widths)
    test.describe(`from ${list} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } })

      test('a page of its own shows the words in context and leads back to their place', async ({ page }) => {
        await openFirst(page, list)
        const words = await page.locator('blockquote mark').innerText()
        await expectAccessible(page)
        await expectNoOverflow(page)
        await page.getByRole('link', { name: 'Read it in its place' }).click()
        const target = page.locator(`mark[id="${new URL(page.url()).hash.slice(1)}"]`)
        await expect(target).toBeInViewport()
        expect(words).toContain((await target.innerText()).slice(0, 20))
      })
    })

test('the link is copied, and it is said so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openFirst(page, '/claims/')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status')).toHaveText('Link copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).pathname).toBe(new URL(page.url()).pathname)
})

test('the sheet of the system is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData) => {
      sessionStorage.setItem('shared', JSON.stringify(data))
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  })
  await openFirst(page, '/claims/')
  await page.getByRole('button', { name: 'Share…' }).click()
  const shared = JSON.parse((await page.evaluate(() => sessionStorage.getItem('shared'))) ?? '{}') as ShareData
  expect(new URL(shared.url ?? '').pathname).toBe(new URL(page.url()).pathname)
  expect(shared.title).toMatch(/\d/u)
})

test('the link is copied the old way where the new one is missing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) }),
  )
  await openFirst(page, '/quotes/')
  await page.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(page.getByRole('status')).toHaveText('Citation copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(', in: ')
})

test('other sites learn title, description, image, kind and frame', async ({ page, request }) => {
  await openFirst(page, '/claims/')
  const metaOf = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content')
  expect(await metaOf('og:title')).toMatch(/\d/u)
  expect(await metaOf('og:description')).toContain(' — ')
  const thing: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(thing).toMatchObject({ '@type': 'Claim' })
  const image = await request.get(new URL((await metaOf('og:image')) ?? '').pathname)
  expect(image.headers()['content-type']).toBe('image/png')
  const png = await image.body()
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const oembed = await request.get(new URL(`${page.url()}oembed.json`).pathname)
  expect(await oembed.json()).toMatchObject({ version: '1.0', type: 'rich' })
})

test('the page to embed is small, has no script and leads to the whole', async ({ page, request }) => {
  await openFirst(page, '/claims/')
  const embed = `${new URL(page.url()).pathname}embed/`
  const html = await (await request.get(embed)).text()
  expect(html).not.toMatch(/<script|\son\w+=/u)
  const sheets = [...html.matchAll(/href="(?<path>[^"]+\.css)"/gu)].map(({ groups }) => groups?.['path'] ?? '')
  const css = await Promise.all(sheets.map(async (path) => (await request.get(path)).text()))
  expect(html.length + css.join('').length).toBeLessThan(10_000)
  await page.goto(embed)
  await expectAccessible(page)
  await expect(page.getByRole('link', { name: 'Context and source' })).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the permalink and the citation stand as text', async ({ page }) => {
    await openFirst(page, '/quotes/')
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden()
    await expect(page.getByRole('link', { name: /\/c\/q-/u })).toBeVisible()
    await page.getByText('Text to cite').click()
    await expect(page.getByText(', in: ')).toBeVisible()
  })
})
