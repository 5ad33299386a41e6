import { among } from '../../vocabulary.ts'

const audience =
  'reporters journalists lawmakers voters supporters investors analysts delegates viewers readers listeners students employees staffers donors senators jurors protesters residents customers colleagues shareholders mps'

/**
 * Whether a token is a plural of those who come to listen, behind which a name is no part of theirs: "told reporters
 * Moss had sunk".
 */
export const isAudience = among(audience)

/** Whether a token is a plural of people who listen, "residents", "voters". */
export const isPeople = among(
  `${audience} workers fans staff parents people crowd crew crews audience allies farmers families patients members teachers soldiers pensioners followers friends constituents`,
)
