import { existsSync } from 'node:fs'

const names = ['redis-server', 'valkey-server']
const folders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']

/** The path of a Redis or Valkey server on this machine: the one named in REDIS_SERVER, or the system's. */
export const findRedis = (): string | undefined =>
  [process.env['REDIS_SERVER'] ?? '', ...folders.flatMap((folder) => names.map((name) => `${folder}/${name}`))].find(
    (path) => path && existsSync(path),
  )
