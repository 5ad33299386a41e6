import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Piece } from './data-pieces.ts'

/** Writes files of a site as their pieces come. */
export function writePieces(site: string, pieces: Iterable<Piece>): void {
  const files = new Map<string, Growing>()
  for (const { path, bytes } of pieces) {
    const file = files.get(path) ?? open(join(site, path))
    files.set(path, file)
    file.pending.push(bytes)
    file.length += bytes.length
    if (file.length > atOnce) flush(file)
  }
  for (const file of files.values()) {
    flush(file)
    closeSync(file.descriptor)
  }
}

type Growing = { readonly descriptor: number; pending: Buffer[]; length: number }

// In bytes: to write each piece by itself would take longer than to make it.
const atOnce = 1_000_000

function open(path: string): Growing {
  mkdirSync(dirname(path), { recursive: true })
  return { descriptor: openSync(path, 'w'), pending: [], length: 0 }
}

function flush(file: Growing): void {
  const bytes = Buffer.concat(file.pending, file.length)
  for (let at = 0; at < bytes.length;) at += writeSync(file.descriptor, bytes, at)
  file.pending = []
  file.length = 0
}
