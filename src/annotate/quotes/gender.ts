import type { Mention } from '../types.ts'

/** What a title or a common first name tells of a person. */
export type Gender = 'male' | 'female'

/** The gender that the title before a mention or its first name tells; undefined where they do not. */
export function genderOf(text: string, { start, exact, name }: Mention): Gender | undefined {
  const title =
    /(?:^|\P{L})(Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Dame|Congressman|Congresswoman|King|Queen|Prince|Princess)\.? $/u
  const before =
    title.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? /^(Mr|Mrs|Ms|Miss|Sir|Lady|Dame)\b/u.exec(exact)?.[1]
  if (before) return /^(?:Mr|Sir|Lord|Congressman|King|Prince)$/u.test(before) ? 'male' : 'female'
  return firstNames.get(/^\p{L}+/u.exec(name)?.[0] ?? '')
}

const male =
  'Adam Alan Albert Alexander Andrew Anthony Antonio Arthur Barack Ben Benjamin Bernard Bernie Bill Bob Brian Bruce Carl Carlos Charles Chris Christopher Dan Daniel David Dennis Donald Douglas Edward Emmanuel Eric Francis Frank Fred Gary George Gordon Greg Gregory Hans Harold Harry Henry Hugo Ian Ivan Jack Jacob James Jan Jason Jean Jeff Jeffrey Jens Jeremy Jim Joe John Jonathan Jorge Jose Joseph Juan Justin Karl Keith Kenneth Kevin Larry Lars Luis Marco Mark Martin Matthew Michael Mike Mitch Mohammed Narendra Nicholas Olaf Oliver Patrick Paul Pedro Peter Philip Ralph Ray Recep Richard Robert Roger Ron Ronald Russell Ryan Samuel Scott Sean Sergei Simon Stephen Steve Steven Ted Thomas Tim Timothy Tom Tony Vladimir Volodymyr Walter William Xi'
const female =
  'Alice Amanda Amy Angela Anita Ann Anna Anne Annette Barbara Betty Betsy Carla Carly Carol Caroline Catherine Cecile Charlotte Christina Christine Claire Condoleezza Cynthia Deborah Debbie Diana Diane Donna Elena Elizabeth Ellen Emily Emma Erica Eva Giorgia Gwen Hanna Hannah Helen Hillary Ingrid Irene Jane Janet Janice Jennifer Jessica Jill Joan Judith Julia Julie Kamala Karen Kate Katherine Kathleen Kathy Kelly Laura Linda Lisa Loretta Louise Lucy Margaret Maria Marie Marine Martha Mary Megan Melania Melissa Michelle Monica Nancy Nicole Olivia Pamela Patricia Rachel Rebecca Rosa Ruth Sally Sandra Sarah Sharon Sheila Sonia Sophie Stephanie Susan Teresa Theresa Ursula Valerie Victoria Virginia Wendy'
const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...male.split(' ').map((name): [string, Gender] => [name, 'male']),
  ...female.split(' ').map((name): [string, Gender] => [name, 'female']),
])
