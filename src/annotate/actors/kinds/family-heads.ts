import { among } from '../../vocabulary.ts'

const behindGiven = `church hill park lake rivers forest castle post young day price pass ford rice bush field west banks guard
  hall wood cook brothers gates sterling stone marshall frost law wells waters springs barnes easter christmas
  winter bridges power powers storm bill masters race rose kingdom temple star bond capital motor house steel
  stock moon lord lane parks fields meadows brook pond`

/** Whether a word that heads the names of places and bodies makes a person behind a given name: "Ida Church". */
export const isSurelyFamily = among(behindGiven)

/** Words that head the names of places and bodies and are those of families, too. */
export const familyHeads: ReadonlySet<string> = new Set(
  `${behindGiven} band brooks case cross fountain glen grove hills moore street woods`.split(/\s+/u),
)
/** Whether one stands at a token: "Storm said"; "Ida Street" is rather a street. */
export const isFamilyHead = among(familyHeads)
