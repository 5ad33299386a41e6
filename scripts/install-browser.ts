import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser.ts'

// Playwright's own browser first; where it cannot be reached, Debian's, which only root can install.
const ways = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation'],
]

for (const [command = '', ...args] of ways) {
  if (findBrowser()) break
  console.log(`No Chromium found. Trying: ${[command, ...args].join(' ')}`)
  spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 })
}

const found = findBrowser()
if (found) console.log(`Chromium: ${found}`)
else {
  console.error(
    'No Chromium could be installed. Install one by hand and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  )
  process.exit(1)
}
