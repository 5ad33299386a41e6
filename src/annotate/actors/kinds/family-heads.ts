import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isPostNominal } from '../runs/post-nominals.ts'

const behindGiven = `church hill park lake rivers forest castle post young day price pass ford rice bush field west banks guard
  hall wood cook brothers gates sterling stone marshall frost law wells waters springs barnes easter christmas
  winter bridges power powers storm bill masters race rose kingdom temple star bond capital motor house steel
  stock moon lord lane parks fields meadows brook pond`

/** Whether a word that heads the names of places and bodies makes a person behind a given name: "Ida Church". */
const isSurelyFamily = among(behindGiven)

/** Words that head the names of places and bodies and are those of families, too. */
export const familyHeads: ReadonlySet<string> = new Set(
  `${behindGiven} band brooks case cross fountain glen grove hills moore street woods`.split(/\s+/u),
)
/** Whether one stands at a token: "Storm said"; "Ida Street" is rather a street. */
export const isFamilyHead = among(familyHeads)

// "in Crystal Springs"
const isIn = amongSmall('in near outside')

/** Whether a given name and a word that elsewhere ends the names of bodies make a person: "Ida Church", "Ida Mountain MP". */
export const isFamilyName = (article: Article, first: number, last: number): boolean =>
  last === first + 1 &&
  hasClass(article, first, wordClass.given) &&
  !(isIn(article.document.tokens, first - 1) && hasClass(article, last, wordClass.placeHead)) &&
  (isSurelyFamily(article.document.tokens, last) ||
    hasClass(article, first - 1, wordClass.title) ||
    isPostNominal(article.document.tokens[last + 1]))
