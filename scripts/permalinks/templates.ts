/**
 * Sentences as templates: `<c1 N percent>…</c1>` is a claim of value N and its unit, `<q1>…</q1>` a quote by {person}.
 * Each template is a list of ways to say the same; the first is what an article starts with.
 */
export type Template = readonly [first: string, ...others: string[]]

export const single: readonly Template[] = [
  [
    '{org} said output at its {place} plant rose <c1 {p} percent>{p} percent</c1> in {month}.',
    "Output at {org}'s plant in {place} grew by <c1 {p} percent>{p} percent</c1> in {month}.",
    'In {month}, output at the {place} plant of {org} went up <c1 {p} percent>{p} percent</c1>.',
  ],
  [
    'The {goods} works in {place} employs <c1 {n} person>{n} people</c1>.',
    '<c1 {n} person>{n} people</c1> are employed at the {goods} works in {place}.',
  ],
  [
    'About <c1 {n} tonne>{n} tonnes</c1> of {goods} passed through {place} between {month} and the end of the year.',
    'Between {month} and the end of the year some <c1 {n} tonne>{n} tonnes</c1> of {goods} went through {place}.',
  ],
  [
    '{org} put the cost of the repairs at <c1 {n} EUR>€{n}</c1>, twice what {place} had set aside.',
    'The repairs, {org} reckoned, would cost <c1 {n} EUR>€{n}</c1>, double the amount {place} had set aside.',
  ],
  [
    'Only <c1 {p} percent>{p}%</c1> of the {goods} sold in {place} last winter was grown there.',
    'Of the {goods} that {place} sold last winter, only <c1 {p} percent>{p}%</c1> was grown locally.',
  ],
  [
    'The water in the {place} reservoir fell to <c1 {n} metre>{n} metres</c1> in {month}, a record low.',
    'A record low of <c1 {n} metre>{n} metres</c1> was measured at the {place} reservoir in {month}.',
  ],
  [
    'A survey by {org} found that <c1 {p} percent>{p} percent</c1> of tenants in {place} could not pay for {goods}.',
    '<c1 {p} percent>{p} percent</c1> of the tenants in {place} could not afford {goods}, a survey by {org} found.',
  ],
]

export const double: readonly Template[] = [
  [
    'The share of {goods} rose from <c1 {p} percent>{p} percent</c1> to <c2 {p2} percent>{p2} percent</c2> of all freight in {place}.',
    'In {place}, {goods} made up <c2 {p2} percent>{p2} percent</c2> of all freight, up from <c1 {p} percent>{p} percent</c1>.',
  ],
  [
    '{place} took <c1 {n} tonne>{n} tonnes</c1>, {place2} <c2 {n2} tonne>{n2} tonnes</c2> and {place3} <c3 {n3} tonne>{n3} tonnes</c3> of the {goods}.',
    'Of the {goods}, <c1 {n} tonne>{n} tonnes</c1> went to {place}, <c2 {n2} tonne>{n2} tonnes</c2> to {place2} and <c3 {n3} tonne>{n3} tonnes</c3> to {place3}.',
  ],
  [
    '{org} sold <c1 {n} unit>{n} units</c1> in {month}, and profit came to <c2 {n2} EUR>€{n2}</c2>.',
    'Profit came to <c2 {n2} EUR>€{n2}</c2> at {org}, which sold <c1 {n} unit>{n} units</c1> in {month}.',
  ],
]

export const quoted: readonly Template[] = [
  [
    '<q1>“We will not close the {place} line before {month},”</q1> said {person}, who runs {org}.',
    '{person}, the head of {org}, said: <q1>“We are not going to close the line in {place} before {month}.”</q1>',
  ],
  [
    '{person} said <q1>the harbour of {place} could take <c1 {n} ship>{n} ships</c1> a day by {month}</q1>.',
    'According to {person}, <q1>by {month} the harbour in {place} could take <c1 {n} ship>{n} ships</c1> a day</q1>.',
  ],
  [
    '<q1>“At least <c1 {n} home>{n} homes</c1> will be without {goods} until {month},”</q1> {person} told reporters in {place}.',
    '<q1>“Until {month} there will be no {goods} in at least <c1 {n} home>{n} homes</c1>,”</q1> {person} told reporters in {place}.',
  ],
  ['{person} called the plan <q1>“{adjective}”</q1>.', 'The plan was <q1>“{adjective}”</q1>, {person} said.'],
  [
    '{person} told {org} that <q1>nobody in {place} had been asked about the {goods}</q1>.',
    '<q1>Nobody in {place} was asked about the {goods}</q1>, {person} told {org}.',
  ],
  [
    '<q1>“If the {goods} do not come, the people of {place} will have to leave,”</q1> {person} added.',
    '{person} added: <q1>“The people of {place} will have to leave if no {goods} come.”</q1>',
  ],
]

export const plain: readonly Template[] = [
  ['Rain kept most visitors away from {place} this week.'],
  ['The council of {place} meets again in {month}.'],
  ['{org} did not answer a request for comment.'],
  ['Nothing of this was known to the neighbours, who had moved in the year before.'],
  ['The road along the river has been closed since {month}, and lorries carrying {goods} take the old one.'],
  ['It was not the first time that {org} had quarrelled with {place}.'],
  ['A decision is expected before {month}.'],
  ['Growers of {goods} complain of {adjective} rules.'],
]

export const slots: Readonly<Record<string, readonly string[]>> = {
  org: 'Norrvik Energi|Halden & Sons|Baltic Tidal|the Ferrow Trust|Calder Mills|Ostrava Freight|Lumen Care|the Tessin Institute'.split(
    '|',
  ),
  place: 'Karvik|Ostby|Lindau|Marsholm|Tarrega|Veldhoven|Brenna|Sollan|Durnow|Pelworm|Arvika|Colmar'.split('|'),
  goods: 'barley|timber|copper|lamp oil|wool|medicines|cement|apples|fertiliser|rye'.split('|'),
  month: 'January|March|April|June|July|September|October|December'.split('|'),
  person: 'Hanne Vik|Tomas Orlov|Priya Raman|Jonas Keller|Aino Salmi|Marta Ferreira|Luis Ortega|Greta Holm'.split('|'),
  adjective: 'reckless|overdue|a gift to nobody|harmless|far too late|brave'.split('|'),
}
