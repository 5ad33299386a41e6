import { readFileSync } from 'node:fs'
import { actorsToReview, type PublishedActor } from '../content/actors-to-review.ts'
import { folders } from '../content/folders.ts'
import { readRegistry } from '../content/read-registry.ts'

// Runs at the end of a build, on what it wrote. Our own data file needs no checking.
const actors = JSON.parse(readFileSync('dist/data/actors.json', 'utf8')) as PublishedActor[]
const rows = actorsToReview(actors, readRegistry(folders.actors).entries)
const most = 20

if (rows.length > 0) {
  console.log(`\nActors to review: ${rows.length} that only the articles introduce`)
  console.table(rows.slice(0, most))
  if (rows.length > most) console.log(`… and ${rows.length - most} more, in dist/data/actors.json`)
  console.log('To register one: npm run actors:add -- "NAME"')
}
