/** Words that are written with a point and may stand before a name or inside a sentence; lower case, no point. */
export const titlesWithPoint: ReadonlySet<string> = new Set(
  'mr mrs ms mx mt dr prof rev fr sr sra st sta sto ste hon sen sens rep reps gov govs gen gens col maj capt cmdr lt sgt cpl pvt adm det insp supt pres cllr cllrs amb atty messrs mme mlle'.split(
    ' ',
  ),
)

/** Other words with a point that do not end a sentence when more of it follows. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  'jr vs etc inc ltd co corp bros no nos dept assn univ est approx ca cf eg ie al ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec fig vol pp ed eds gov del'.split(
    ' ',
  ),
)
