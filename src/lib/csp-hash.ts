import { createHash } from 'node:crypto'

/** The hash by which a page's content security policy allows one inline script or style. */
export const cspHash = (source: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(source).digest('base64')}`
