import { writeFileSync } from 'node:fs'

// Loaded into a process that is measured: writes what it cost, its threads included, when it ends.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const file = process.env['USAGE_FILE']
  if (file) writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 ** 2 }))
})
