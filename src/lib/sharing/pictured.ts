import { citations } from '../corpus-index.ts'

// An image takes about 85 ms to draw the first time: all of a large archive would take longer than the rest of its
// build. The newest articles stand first, and those are what people share; SHARE_IMAGES asks for more or fewer.
const most = Number(process.env['SHARE_IMAGES'] ?? 240)

/** The quotes and claims that get an image to be shared with. */
export const pictured = citations.slice(0, most)
const ids = new Set(pictured.map(({ id }) => id))

/** Whether a quote or claim has an image of its own. */
export const isPictured = (id: string): boolean => ids.has(id)
