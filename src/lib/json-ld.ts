/** JSON that stands safely in a `<script type="application/ld+json">`: nothing in it can end the element. */
export const toJsonLd = (data: object): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, (character) => `\\u${escaped(character)}`)

const escaped = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0')
