import { spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { answers } from './wait-for.ts'

// Takes the pictures of the README from the site as it was last built: npm run build && npm run screenshots
const port = 4599
const site = `http://localhost:${port}`
const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock'], {
  env: { ...process.env, PORT: String(port) },
})
const executablePath = findBrowser() ?? ''
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

type Shot = { readonly name: string; readonly path: string; readonly act?: (page: Page) => Promise<void> }
const shots: Shot[] = [
  { name: 'front', path: '/' },
  { name: 'article', path: '/articles/china-answers-nato/' },
  {
    name: 'card',
    path: '/articles/china-answers-nato/',
    act: async (page) => page.locator('article mark[data-kind=claim] > .trigger').first().click(),
  },
  { name: 'claims', path: '/claims/' },
]

try {
  await answers(site)
  for (const { name, path, act } of shots) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' })
    await page.goto(site + path, { waitUntil: 'networkidle' })
    await act?.(page)
    await page.screenshot({ path: `docs/${name}.png` })
    console.log(`docs/${name}.png`)
  }
} finally {
  await browser.close()
  server.kill()
}
