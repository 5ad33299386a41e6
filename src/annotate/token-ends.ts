import { isApostrophe, isDigit, isLetter, isMark } from './characters.ts'

/** The codes of the characters of a text, with zeros behind them: read in turn, they cost a fraction of the text's own. */
export type Codes = Uint16Array

/** The codes of a text. */
export function codesOf(text: string): Codes {
  const codes = new Uint16Array(text.length + behind)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}

// So many characters behind the last may be asked for.
const behind = 4

const codeIn = (codes: Codes, at: number): number => codes[at] ?? 0

/** The end of the mark at `start`: a run of points, two grave accents, apostrophes or single quotation marks are one. */
export function markEnd(codes: Codes, start: number): number {
  const code = codeIn(codes, start)
  let end = start + 1
  if (code === point) while (codeIn(codes, end) === point) end++
  else if (isDoubled(code) && codeIn(codes, end) === code) end++
  return end
}

const isDoubled = (code: number): boolean =>
  code === apostrophe || code === grave || code === openSingle || code === closeSingle

/** The end of the word of plain letters, or of the initials, at `start`; undefined where other letters belong to it. */
export function wordEnd(codes: Codes, start: number): number | undefined {
  let end = start + 1
  if (codeIn(codes, end) === point) return initialsEnd(codes, start)
  while (isLetter(codeIn(codes, end)) || isDigit(codeIn(codes, end))) end++
  // "RM1,200"
  if (isSeparator(codeIn(codes, end)) && isDigit(codeIn(codes, end - 1))) return piecesEnd(codes, end)
  for (let pieces = 0; pieces < mostPieces && isApostrophe(codeIn(codes, end)); pieces++) {
    const piece = end + 1
    let next = piece
    while (isLetter(codeIn(codes, next))) next++
    if (isStrange(codeIn(codes, next))) return undefined
    if (next === piece) break
    end = next
  }
  return isStrange(codeIn(codes, end)) ? undefined : end
}

// A longer run, or one that a letter goes on, is a letter and a point: "U.S." but "e.com".
function initialsEnd(codes: Codes, start: number): number | undefined {
  let end = start
  for (let letters = 0; letters < 8 && isLetter(codeIn(codes, end)) && codeIn(codes, end + 1) === point; letters++)
    end += 2
  if (isStrange(codeIn(codes, end))) return undefined
  return isLetter(codeIn(codes, end)) ? start + 1 : end
}

/** The end of the number of plain digits that begins at `start`, with its letters; undefined where others belong to it. */
export function numberEnd(codes: Codes, start: number): number | undefined {
  let end = start + 1
  while (isLetter(codeIn(codes, end)) || isDigit(codeIn(codes, end))) end++
  return piecesEnd(codes, end)
}

// The end of what goes on a number from `start`: digits behind points and commas, then letters.
function piecesEnd(codes: Codes, start: number): number | undefined {
  let end = start
  for (let pieces = 0; pieces < mostPieces && isSeparator(codeIn(codes, end)); pieces++) {
    let next = end + 1
    while (isDigit(codeIn(codes, next))) next++
    if (isStrange(codeIn(codes, next))) return undefined
    if (next === end + 1) break
    end = next
  }
  while (isLetter(codeIn(codes, end))) end++
  return isStrange(codeIn(codes, end)) ? undefined : end
}

const isSeparator = (code: number): boolean => code === point || code === comma
const comma = 44
const point = 46
const apostrophe = 39
const grave = 96
const openSingle = 0x2018
const closeSingle = 0x2019

// Nothing is written in more pieces.
const mostPieces = 16

// It may go on a word, as a letter with an accent does.
const isStrange = (code: number): boolean => code > 127 && !isMark(code)
