/** Cue verbs whose singular is a noun too and whose plural seldom is: "the gun control debate", "a snappy quip". */
export const singularTwins: ReadonlySet<string> = new Set(
  'advocate chant retort point quip yell mutter gripe brag slam blast lament find offer show name express read recall'.split(
    ' ',
  ),
)

/** Those whose plural is a noun: "Port advocates argue", where "The mayor advocates a fee". */
export const pluralTwins: ReadonlySet<string> = new Set(['advocate'])

/** Cue verbs whose forms are nouns in both numbers: "a report", "two reports". */
export const nounTwins: ReadonlySet<string> = new Set(
  'state report question claim call attack remark project brand charge request order demand promise pledge lobby detail comment praise rebuke forecast estimate quote reply answer signal tag label voice stress tweet post mention note guarantee hint joke boast vow rip outline highlight document tout dispute caution urge sigh shout whisper tease blame counter plan mock preach hail pen relate rule fear appeal protest reason talk press'.split(
    ' ',
  ),
)
