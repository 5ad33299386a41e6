import { bitsOnLists } from './vocabulary.ts'

// Words that nearly every English text is held together by, and that other languages hardly have.
const englishWords = 'the of and to for with from that by are were which been his they'

// The same for languages written in Latin letters: no word that English has, and none that stands in names.
const foreignWords = `
  und nicht ist eine einen auf für wird sind sich auch werden wurde
  het een niet zijn wordt voor ook maar bij naar heeft
  une dans qui pas avec sont été aux cette leur
  que por está fue más pero sus como también según desde
  não uma foi são mais pelo ao seus
  una sono nel della dei più gli anche questo
  och att det inte är som ikke på fra ble
  nie się jest że oraz jako
  je se že byl také
  și este pentru acest
  ja ei oli että myös
  és hogy nem egy
  bir için olan ile olarak
  dengan untuk dari ini tidak
  của và là không các một
  amb els són aquest però
  dira izan baina
  nije koji što kako
  ktorý aj tiež podľa
  kad yra buvo
  arī bija
  dhe një për nuk është
  kwa katika
  mga hindi
  það ekki sem við`

/** The bits of `languageOf`. */
export const english = 1
export const foreign = 2

/** Whether a word, given by its number, holds the texts of English or of another language together. */
export const languageOf = bitsOnLists([
  [english, englishWords.split(' ')],
  [foreign, foreignWords.split(/\s+/u)],
])
