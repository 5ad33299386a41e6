import { spawnSync } from 'node:child_process'
import { findRedis } from './redis.ts'

// Only the tests of the queue need one; Debian's package, which only root can install.
if (!findRedis()) {
  console.log('No Redis found. Trying: apt-get install redis-server')
  const command = 'apt-get update && apt-get install -y --no-install-recommends redis-server'
  spawnSync('sh', ['-c', command], { stdio: 'inherit', timeout: 600_000 })
}

const found = findRedis()
if (found) console.log(`Redis: ${found}`)
else {
  console.error(
    'No Redis could be installed. Install one by hand and name it: REDIS_SERVER=/path/to/redis-server npm test',
  )
  process.exit(1)
}
