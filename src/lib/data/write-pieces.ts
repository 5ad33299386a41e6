import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Piece } from './data-pieces.ts'

/** Writes files of a site as their pieces come. */
export function writePieces(site: string, pieces: Iterable<Piece>): void {
  const files = new Map<string, Growing>()
  for (const { path, text } of pieces) {
    const file = files.get(path) ?? open(join(site, path))
    files.set(path, file)
    file.pending += text
    if (file.pending.length > atOnce) flush(file)
  }
  for (const file of files.values()) {
    flush(file)
    closeSync(file.descriptor)
  }
}

type Growing = { readonly descriptor: number; pending: string }

// In characters: to write each piece by itself would take longer than to make it.
const atOnce = 1_000_000

function open(path: string): Growing {
  mkdirSync(dirname(path), { recursive: true })
  return { descriptor: openSync(path, 'w'), pending: '' }
}

function flush(file: Growing): void {
  const bytes = Buffer.from(file.pending)
  for (let at = 0; at < bytes.length;) at += writeSync(file.descriptor, bytes, at)
  file.pending = ''
}
