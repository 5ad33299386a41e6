import { among } from '../../vocabulary.ts'

/** Whether a token is a plural of people who listen, "residents", "voters". */
export const isPeople = among(
  'reporters journalists lawmakers voters supporters investors analysts delegates viewers readers listeners students employees staffers donors senators jurors protesters residents customers colleagues shareholders mps workers fans staff parents people crowd crew crews audience allies farmers families patients members teachers soldiers pensioners followers friends constituents',
)
