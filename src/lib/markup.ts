/**
 * Text as the readers of feeds take it, which unpack what they are given once more and show it as HTML:
 * `'5 < 6'` → `'5 &#x3C; 6'`. Characters that XML cannot hold are left out.
 */
export const toMarkup = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/[&<>]/gu, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)

const unwritable = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu
