import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findBrowser } from '../scripts/browser.ts'
import { answers } from '../scripts/wait-for.ts'

// Lighthouse on an article of the site as it was last built; each score is the best of several runs, for a busy machine
// can only make a page seem slower than it is.
const path = process.argv[2] ?? '/articles/china-answers-nato/'
const runs = 5
const least = 98
const [sitePort, debugPort] = [4598, 4597]
const url = `http://localhost:${sitePort}${path}`
const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock'], {
  env: { ...process.env, PORT: String(sitePort) },
})
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debugPort}`],
})

const best = new Map<string, number>()
const failed = new Map<string, string>()
try {
  await answers(url)
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, { port: debugPort, logLevel: 'error' })
    if (!result) throw new Error('Lighthouse gave no result')
    for (const { title, score } of Object.values(result.lhr.categories))
      best.set(title, Math.max(best.get(title) ?? 0, Math.round((score ?? 0) * 100)))
    for (const { id, title, score, scoreDisplayMode } of Object.values(result.lhr.audits))
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative') failed.set(id, title)
  }
} finally {
  await browser.close()
  server.kill()
}

console.log(`Lighthouse, ${path}, best of ${runs} runs`)
console.table(Object.fromEntries(best))
for (const [id, title] of failed) console.log(`${id}: ${title}`)
process.exitCode = [...best.values()].every((score) => score >= least) ? 0 : 1
