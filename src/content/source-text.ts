import { toError, type Problem } from './problem.ts'

// A million words is a library, not an article: nobody reads such a page, and every tool behind us would hold it whole.
const mostBytes = 5_000_000

/** A file as text: UTF-8, without a byte order mark, every line ended by `\n`; or the one problem that prevents it. */
export function readText(input: Uint8Array | string, file: string): { text: string } | Problem {
  const top = { file, line: 1, column: 1 }
  if (input.length > mostBytes) {
    const size = `${(input.length / 1e6).toFixed(1)} MB`
    return toError(top, null, `the file has ${size}, more than the ${mostBytes / 1e6} MB that are read: split it`)
  }
  const text = typeof input === 'string' ? input : decode(input)
  if (text === null) return notUtf8(input, file)
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  return { text: body.replace(/\r\n?/gu, '\n').toWellFormed() }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function notUtf8(input: Uint8Array | string, file: string): Problem {
  const text = typeof input === 'string' ? input : new TextDecoder('utf-8').decode(input)
  const lines = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split(/\r\n|\r|\n/u)
  const place = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  return toError(place, null, 'the file is not UTF-8 from here on: save it with the encoding UTF-8')
}
