// Nearly all of an English text is these characters, and they are told by their codes many times faster than by an
// expression. Of any other character only the tables of Unicode know what it is.

/** The code of the character at a place of a text, 0 beyond its end, where the engine would leave its fast path. */
export const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

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

/** Whether a character is an apostrophe, straight or curved. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
