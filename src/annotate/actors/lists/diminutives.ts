/**
 * The commonest short forms of English given names and what each is short for, as in the open list
 * github.com/carltonnorthern/nicknames; without those that are mostly names of their own, such as Jack and Harry.
 */
const rows = `
bill billy will=william;bob bobby rob robbie=robert;dick rick rich richie=richard;jim jimmy=james;joe joey=joseph;mike mick=michael;tom tommy=thomas;tony=anthony;dave=david;dan danny=daniel;
steve=steven stephen;chris=christopher christian christine christina;nick=nicholas;andy=andrew;alex=alexander alexandra;ben=benjamin;sam=samuel samantha;matt=matthew;pat=patrick patricia;
ted=edward theodore;ed eddie=edward edwin;ken kenny=kenneth;greg=gregory;jeff=jeffrey;geoff=geoffrey;larry=lawrence;fred freddie=frederick;charlie chuck=charles;hank=henry;ron ronnie=ronald;
don donnie=donald;ray=raymond;tim=timothy;jon=jonathan;josh=joshua;walt=walter;bernie=bernard;vince=vincent;phil=philip phillip;pete=peter;al=albert alan;maggie peggy=margaret;
liz betty=elizabeth;kate katie kathy cathy=katherine catherine kathleen;sue=susan;debbie=deborah;jenny=jennifer;becky=rebecca;vicky=victoria;mandy=amanda;barb=barbara;cindy=cynthia;
judy=judith;pam=pamela;trish=patricia;angie=angela;jess=jessica;abby=abigail`

const alike = new Map<string, string[]>()
for (const row of rows.trim().split(/;\s*/u)) {
  const [short = [], full = []] = row.split('=').map((names) => names.split(' '))
  for (const one of short)
    for (const other of full) {
      alike.set(one, [...(alike.get(one) ?? []), other])
      alike.set(other, [...(alike.get(other) ?? []), one])
    }
}

/** The given names, in lower case, that one may be short for, or that may be short for it: `william` of `bill`. */
export const alikeGiven = (given: string): readonly string[] => alike.get(given) ?? []
