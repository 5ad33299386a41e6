import { Redis } from 'ioredis'

/** A connection to the Redis or Valkey that REDIS_URL names; an error says what to do where none answers. */
export async function connect(url = process.env['REDIS_URL'] ?? 'redis://localhost:6379'): Promise<Redis> {
  // BullMQ demands that its commands wait for a server that is away for a while, however long it takes.
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null })
  // What is wrong is told once, below; afterwards the client connects again by itself.
  redis.on('error', () => undefined)
  try {
    await redis.connect()
  } catch (error) {
    redis.disconnect()
    const reason = error instanceof Error ? error.message : String(error)
    const place = URL.parse(url)?.host ?? 'the address in REDIS_URL'
    throw new Error(`No Redis answers at ${place} (${reason}): start one, or name another: REDIS_URL=redis://host:6379`)
  }
  return redis
}
