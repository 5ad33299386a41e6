/** Verbs of saying, in the forms that stand beside a name. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `said says say told tells added adds asked asks noted notes stated states stressed warned warns argued argues insisted insists explained explains replied replies announced announces claimed claims denied denies
  confirmed confirms declared declares acknowledged admitted admits believes believed recalled reported reports tweeted wrote writes described describes thinks thought concluded commented pointed urged urges
  promised vowed pledged predicted testified responded answered remarked quipped joked continued suggested suggests complained spoke speaks talked talks`.split(
    /\s+/u,
  ),
)

/** Verbs of acting, which a government does and a place does not. */
export const actingVerbs: ReadonlySet<string> = new Set(
  `accuse want seek demand oppose reject support back accused accuses agreed agrees rejected rejects condemned condemns demanded demands wants wanted seeks sought imposed imposes signed signs launched launches backed backs supports supported opposes opposed threatened threatens
  calls called has hopes hoped expects expected plans planned sent sends summoned expelled recognised recognized recognises recognizes refused refuses welcomed welcomes withdrew retaliated insists offered offers blames blamed
  considers considered intends intended decided decides ordered orders banned bans proposed proposes is will would must should`.split(
    /\s+/u,
  ),
)

/** Of these, what a town or a thing does too: "Beijing is cold". */
export const weakVerbs: ReadonlySet<string> = new Set(['is', 'has', 'will', 'would', 'must', 'should', 'called'])
