/** Words that nearly every English text is held together by, and that other languages hardly have. */
export const englishWords: ReadonlySet<string> = words(
  'the of and to for with from that by are were which been his they',
)

/** The same for languages written in Latin letters: no word that English has, and none that stands in names. */
export const foreignWords: ReadonlySet<string> = words(`
  und nicht ist das eine einen auf für wird sind sich auch werden wurde
  het een niet zijn wordt voor ook maar bij naar heeft
  les des est une dans qui pas avec sont été aux cette
  los las que por para está fue más pero sus
  não uma com foi são mais pelo como ao
  che una sono nel della dei più gli alla
  och att det inte är som till ikke på fra ble
  nie się jest na że oraz jako
  je se že byl pro také
  și este din care pentru
  ja ei oli että myös
  és hogy nem az egy
  bir ve için olan ile olarak
  yang dengan untuk dari ini tidak
  của và là không các một`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}
