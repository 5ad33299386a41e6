import { mayHoldCapital } from '../../characters.ts'

/** A word with a capital inside, which is a firm's: "JustGiving", "TVHalden", but not "McKay", "DeVito". */
export const isCamel = (text: string): boolean => mayHoldCapital(text) && (camel.test(text) || joined.test(text))
const joined = /^\p{Lu}{3,}\p{Ll}{3}/u
const camel =
  /^(?!Mac|Mc|(?:D[eiu]|L[aeo]|Del|Della|Des)\p{Lu}(?!ont$)|Fitz|Van|[DO]['’]|Abdul|Abu|Ibn|Jo[A-Z]|Mary).*\p{Ll}\p{Lu}/u
