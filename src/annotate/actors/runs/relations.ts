import type { Token } from '../../types.ts'
import { amongSmall } from '../../vocabulary.ts'
import { kin } from '../lists/titles.ts'

/** Whether the word at a token is the name of somebody's relation, be it that of a town: "his brother Milan". */
export const isRelation = (tokens: readonly Token[], at: number): boolean =>
  isKin(tokens, at - 1) && isOwner(tokens, at - 2)
const isKin = amongSmall(`${kin} girlfriend boyfriend fiancée fiancé`)
const isOwner = amongSmall("his her their my our ’s 's")
