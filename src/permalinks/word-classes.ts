const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Words that carry grammar or attribution rather than a subject. */
export const smallWords = list(`
  a an the this that these those such and or but nor so yet if then than as while when where which who whom whose
  of in on at to from by for with without into onto over under about after before between among during since until
  through per via against is are was were be been being am has have had having do does did will would shall should
  can could may might must it its he him his she her hers they them their theirs we us our ours you your i me my mine
  there here also already still just even only more most much many some any all both each every other another own
  up down out off again ever once now too very mr mrs ms dr percent percentage usd eur gbp
  said says say told asked noted added stated according`)

/** Words that turn a sentence into its opposite. */
export const negations = list('not no never none neither nobody nothing cannot')

/** Number words: one letter between two of them is never a typing error. */
export const numberWords = list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
  hundreds thousands millions billions trillions dozen dozens half third quarter thirds quarters double triple twice
  first second fourth fifth sixth seventh eighth ninth tenth`)

/** Months and days of the week. */
export const monthsAndDays = list(`
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow`)
