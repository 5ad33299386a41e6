// Nearly all of an English text is these characters, and they are told by their codes many times faster than by an
// expression. Of any other character only the tables of Unicode know what it is.

/** The code of the character at a place of a text, 0 beyond its end, where the engine would leave its fast path. */
export const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

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

/** Whether a character is a letter of English. */
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** Whether a character is a capital letter of English. */
export const isCapitalLetter = (code: number): boolean => code >= 65 && code <= 90

/** Whether a character is a small letter of English. */
export const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

/** Whether a character is a digit of English. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a character is a space or line break of plain text. */
export const isSpace = (code: number): boolean => code === 32 || code === 10

/** How many line breaks a stretch of text has. */
export function lineBreaksIn(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === lineBreak) breaks++
  return breaks
}
const lineBreak = 10

/** Whether a character is a mark of ASCII, a dash or a curved quotation mark. */
export const isMark = (code: number): boolean =>
  code < 128 ? code > 32 && code !== 127 && !isLetter(code) && !isDigit(code) : code >= 0x2010 && code <= 0x2027

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = codeAt(text, 0)
  return code < 128 ? isCapitalLetter(code) : aCapital.test(text)
}
const aCapital = /^\p{Lu}/u

/** Whether a text may have a capital letter behind its first: a letter of English has its code, any other may be one. */
export function mayHoldCapital(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || isCapitalLetter(code)) return true
  }
  return false
}

/** Whether a text is nothing but capital letters. */
export function isCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return capitals.test(text)
    if (!isCapitalLetter(code)) return false
  }
  return text !== ''
}
const capitals = /^\p{Lu}+$/u

/** Whether a text has a digit of any script. */
export function holdsDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) return true
    if (code > 127) return aDigit.test(text)
  }
  return false
}
const aDigit = /\p{N}/u

/** Whether a text begins with a small letter. */
export function startsWithSmall(text: string): boolean {
  const code = codeAt(text, 0)
  return code < 128 ? isSmallLetter(code) : aSmall.test(text)
}
const aSmall = /^\p{Ll}/u

/** Whether a text begins with a letter of the Latin script. */
export const startsWithLatin = (text: string): boolean => isLetter(codeAt(text, 0)) || latin.test(text)
const latin = /^\p{Script=Latin}/u

/** The end of the mark at `start`: a run of points, two grave accents or two apostrophes are one. */
export function markEnd(codes: Codes, start: number): number {
  const code = codeIn(codes, start)
  let end = start + 1
  if (code === point) while (codeIn(codes, end) === point) end++
  else if ((code === apostrophe || code === grave) && codeIn(codes, end) === code) end++
  return end
}

/** The end of the word of plain letters, or of the initials, at `start`; undefined where other letters belong to it. */
export function wordEnd(codes: Codes, start: number): number | undefined {
  let end = start + 1
  if (codeIn(codes, end) === point) return initialsEnd(codes, start)
  while (isLetter(codeIn(codes, end)) || isDigit(codeIn(codes, end))) end++
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

/** Whether a character is an apostrophe, straight or curved. */
export const isApostrophe = (code: number): boolean => code === apostrophe || code === 0x2019

// Nothing is written in more pieces.
const mostPieces = 16

// It may go on a word, as a letter with an accent does.
const isStrange = (code: number): boolean => code > 127 && !isMark(code)
