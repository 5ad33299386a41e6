/** Nouns for firms by what they make or do. */
export const firmKinds: readonly string[] =
  'brewer retailer carmaker automaker chipmaker drugmaker planemaker insurer publisher manufacturer airline supermarket startup miner lender housebuilder steelmaker shipbuilder toymaker bookmaker'.split(
    ' ',
  )

/** Nouns before the name of an organisation: "the brewer Halden". */
export const organisationIntroductions: ReadonlySet<string> = new Set(
  `${firmKinds.join(' ')} company firm group business maker giant agency newspaper daily weekly tabloid magazine network broadcaster bank party organisation organization charity nonprofit website outlet band team club union federation rival
  archrival fund consultancy service supplier subsidiary unit affiliate contractor watchdog movement militia operator developer institute university college school foundation regulator journal brewery chain
  enterprise conglomerate provider vendor parent lab marketplace`.split(/\s+/u),
)

/** Nouns after the name of an organisation: "Reuters reporters", "Hamas fighters". */
export const organisationNouns: ReadonlySet<string> = new Set(
  `official officials spokesman spokeswoman spokesperson employee employees executive executives shares stock member members militants fighters militant fighter forces troops chief chairman boss director president leader leaders leadership
  headquarters staff lawmakers soldiers insurgents rebels movement group party company newspaper magazine website agency news correspondent reporter journalist poll study lawyers fans players manager coach`.split(
    /\s+/u,
  ),
)

/** Nouns for who speaks for a body: "a spokeswoman for Halden". */
export const spokespeople: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokespeople'])

/** Verbs before the name of a firm. */
export const dealVerbs: ReadonlySet<string> = new Set(
  'bought buy buying acquire acquired acquiring sued rated upgraded downgraded joined joining rejoined rejoining founded'.split(
    ' ',
  ),
)

/** Nouns after the name of somebody who rules. */
export const regimes: ReadonlySet<string> = new Set(
  'regime administration government presidency era family camp campaign cabinet years nomination candidacy camps presidents slate'.split(
    ' ',
  ),
)
