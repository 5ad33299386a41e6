import { spawnSync } from 'node:child_process'

/** Builds the site and lists the actors to review; a build that failed has said why, and ends this process as it ended. */
export async function buildSite(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  await import('./actors-review.ts')
}
