import type { Article } from './article.ts'
import { rawOf } from './article.ts'
import type { Random } from './random.ts'
import { between, pick, shuffled } from './random.ts'
import { written } from './written.ts'

/** Paragraphs of sentences with their marks, as templates write them; `Name| ` in front says who speaks. */
type Prose = readonly (readonly string[])[]

/** Articles as a newsroom writes them: long quotations, short ones, the same figures again and again. */
const reports: readonly Prose[] = [
  [
    [
      'The ferry company will raise its fares by <c1 5 percent>5 percent</c1> in spring, the second rise in a year.',
      'Ilse Maartens| <q1>“We have held out as long as we could,”</q1> said Ilse Maartens, its director.',
      'Diesel alone costs <c1 5 percent>5 percent</c1> more than in autumn, and wages went up by another <c2 5 percent>5 percent</c2>.',
    ],
    [
      'Jo Brandt| Asked whether islanders would pay less, she said: <q1>“Yes.”</q1>',
      'Jo Brandt| Asked whether the promise was in writing, she said: <q1>“No.”</q1>',
      'Commuters who cross daily pay <c1 84 EUR>€84</c1> a month; a ticket for a car is <c2 31 EUR>€31</c2>.',
    ],
    [
      'Pieter Roos| <q1>“They told us that ‘nobody will notice’ a rise of <c1 5 percent>5 percent</c1>,”</q1> said Pieter Roos of the islanders’ league.',
      'Pieter Roos| He added that <q1>about <c1 400 household>400 households</c1> had no other way to the mainland</q1>.',
      'The league counts <c1 1250 member>1,250 members</c1>, up from <c2 900 member>900</c2> two years ago.',
      'Boats leave every forty minutes.',
    ],
    [
      'Last winter, one crossing in nine was cancelled.',
      'The province pays the company <c1 12000000 EUR>€12 million</c1> a year, and has done so since the bridge was given up.',
      'Ilse Maartens| <q1>“Without that money there would be no line at all. With it, there is a line that runs at a loss of <c1 3000000 EUR>€3 million</c1>. You may call that a scandal or a service,”</q1> Maartens said.',
    ],
  ],
  [
    [
      'Unemployment fell to <c1 6.1 percent>6.1 percent</c1> in August from <c2 6.4 percent>6.4 percent</c2> in July, the statistics office said on Thursday.',
      'Employers added <c1 48000 job>48,000 jobs</c1>, of which <c2 19000 job>19,000</c2> were in building.',
      'In August a year ago the rate had stood at <c1 7 percent>7 percent</c1>.',
    ],
    [
      'Ruth Adeyemi| <q1>“This is not yet a boom,”</q1> said Ruth Adeyemi, an economist with Castor Bank.',
      'Ruth Adeyemi| She expects <q1>a rate of <c1 5.8 percent>5.8 percent</c1> by the end of the year</q1>.',
      'Samir Kovac| Samir Kovac of the builders’ union disagreed: <q1>“If this is no boom, I do not know what would be.”</q1>',
    ],
    [
      'Youth unemployment stayed at <c1 14 percent>14 percent</c1> in the north and at <c2 11 percent>11 percent</c2> in the south.',
      'Among those over fifty it was <c1 4 percent>4 percent</c1> in the north and <c2 4 percent>4 percent</c2> in the south.',
      'The government wants to spend <c1 250000000 USD>$250 million</c1> on training, less than the <c2 300000000 USD>$300 million</c2> it had announced in May.',
      'Ruth Adeyemi| Adeyemi called that <q1>“a pity”</q1>.',
    ],
  ],
  [
    [
      'An old dam above Sarnow may not hold another flood, engineers warned in a report that the district had kept to itself for a year.',
      'Água Lopes| <q1>“Whoever read page two knew it,”</q1> said Água Lopes, who wrote the report.',
      'The wall moved by <c1 17 millimetre>17 millimetres</c1> between March and June; <c2 5 millimetre>5 millimetres</c2> would have been normal.',
    ],
    [
      'District head René Faßbender denied that anything had been hidden.',
      'René Faßbender| <q1>“There was a draft, there were questions about the draft, and there were answers,”</q1> he said.',
      'René Faßbender| He put the cost of a new wall at <q1>“<c1 40000000 EUR>40 million euros</c1>, if not more”</q1>.',
    ],
    [
      'Some <c1 2300 person>2,300 people</c1> live below the dam.',
      'Half of them would have <c1 20 minute>20 minutes</c1> to leave, according to the report.',
      'The other half would have <c1 45 minute>45 minutes</c1>.',
      'Sirens were last tested in 2011.',
    ],
    [
      'Água Lopes| <q1>“I was asked to write ‘elevated’ where I had written ‘high’,”</q1> Lopes said, and added: <q2>“I did not.”</q2>',
      'The district council meets on Monday.',
    ],
  ],
  [
    [
      'Readers borrowed fewer books last year, and more of everything else.',
      'The city’s nine libraries lent <c1 1.2 million>1.2 million</c1> books, <c2 8 percent>8 percent</c2> fewer than the year before.',
      'Tools, games and instruments were lent <c1 96000 time>96,000 times</c1>, twice as often as in <c2 2021 year>2021</c2>.',
    ],
    [
      'Dora Nemeth| <q1>“People bring back the drill and leave with a novel,”</q1> said Dora Nemeth, who runs the branch at the station.',
      'Dora Nemeth| <q1>“Or they bring back the novel and leave with a drill.”</q1>',
      'Dora Nemeth| Asked if the drill will stay, she said: <q1>“Yes.”</q1>',
    ],
    [
      'Theo Blum| City treasurer Theo Blum said that <q1>the libraries cost <c1 9 EUR>€9</c1> a resident, and that they were worth it</q1>.',
      'The branch at the station is open <c1 70 hour>70 hours</c1> a week, the one in the west <c2 20 hour>20 hours</c2>.',
      'Theo Blum| He would not say whether the branch in the west had <q1>“a future”</q1>.',
      'A decision will come with the budget, in which <c1 2 percent>2 percent</c1> are to be saved everywhere.',
    ],
  ],
]

const toWritten = (prose: Prose): Article =>
  prose.map((sentences, paragraph) =>
    sentences.map((source, index) => {
      const key = `p${paragraph}.${index}`
      const [person, template] = source.includes('| ') ? source.split('| ') : ['', source]
      return written(key, rawOf({ key, template: [template ?? ''], variant: 0, fills: { person: person ?? '' } }))
    }),
  )

const districts = 'Alder Birch Cedar Elm Fir Hazel Juniper Larch Maple Oak Pine Rowan Spruce Willow Yew'.split(' ')
const sides = ['North', 'South', 'East', 'West']

/** A count of votes: sixty sentences that differ in a name and in their figures, some of which are the same. */
function results(random: Random): Article {
  const names = shuffled(random, districts).flatMap((name) => sides.map((side) => `${name} ${side}`))
  const sentences = names.map((name) => {
    const [share, change] = [between(random, 38, 62), between(random, 2, 6)]
    const ways = [
      `In ${name} the mayor won <c1 ${share} percent>${share} percent</c1> of the vote, <c2 ${change} point>${change} points</c2> more than four years ago.`,
      `${name} gave her <c1 ${share} percent>${share} percent</c1>, a gain of <c2 ${change} point>${change} points</c2>.`,
    ]
    return pick(random, ways)
  })
  return toWritten(Array.from({ length: 15 }, (_, row) => sentences.slice(4 * row, 4 * row + 4)))
}

/** One of the reports with even index, or a count of votes. */
export const open = (random: Random): Article => choose(random, 0)

/** One of the others, which nobody looks into: only their totals are printed. */
export const blind = (random: Random): Article => choose(random, 1)

function choose(random: Random, parity: number): Article {
  const found = reports.filter((_, index) => index % 2 === parity)
  return random() < 0.2 ? results(random) : toWritten(pick(random, found))
}
