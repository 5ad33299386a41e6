import { among } from '../vocabulary.ts'

const behindGiven = `church hill park lake rivers forest castle post young day price pass ford rice bush field west banks guard
  hall wood cook brothers gates sterling stone marshall frost law wells waters springs barnes easter christmas
  winter bridges power powers storm bill masters race rose kingdom temple star bond capital motor house steel
  lane parks fields meadows brook pond`

/** Whether a word that heads the names of places and bodies makes a person behind a given name: "Ida Church". */
export const isSurelyFamily = among(behindGiven)

/** Whether such a word is the name of families, too, though "Ida Street" is rather a street: "Storm said". */
export const isFamilyHead = among(`${behindGiven} band brooks case cross fountain glen grove hills moore street woods`)
