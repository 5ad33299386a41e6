import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from '../fixtures/said-in.ts'

const cases: [text: string, speaker: string | undefined][] = [
  ['On Monday, a town of divers said it leaks.', 'a town of divers'],
  ['Ida Moe, a geologist at the port who was not on the pier said it leaks.', 'Ida Moe'],
  ['Ida Moe, 54 of the old houses, said: “It leaks.”', 'Ida Moe'],
  ['Of the boats, 54 of them new, Moe said: “They leak.”', 'Moe'],
  ['The head of the club that runs crews, Ida Moe, said it leaks.', 'Ida Moe'],
  ['Ida Moe, R-Moss, appearing on the air, said it leaks.', 'Ida Moe'],
  ['Ida Moe, a friend of Sunde from Halden, Miss., attending the rally, said it leaks.', 'Ida Moe'],
  ['Moe, who rows in Oslo, Norway, in May, said it leaks.', 'Moe'],
  ['Moe, speaking at a rally in Halden, Va., said it leaks.', 'Moe'],
  ['Moe, who has rowed in Oslo, Moss and Halden, said it leaks.', 'Moe'],
  ['In Halden, Moe, 45, said it leaks.', 'Moe'],
  ['Four sailors who rowed there, including two pilots, said it leaks.', 'Four sailors'],
  ['Two boats, including an old one, sank, Moe said.', 'Moe'],
  ['Lind tried a bid in 2009, aides to Moe, who was late, said it leaks.', 'aides to Moe'],
  ['Some crews -- Brekke among them -- said it leaks.', 'Some crews'],
  ['The chair, Hanne Brekke (Labour, Moss), said it leaks.', 'Hanne Brekke'],
  ['Hanne Brekke, Democrat of Moss, who was late, said it leaks.', 'Hanne Brekke'],
  ['The firm that built it, Halden Pumps, said it leaks.', 'Halden Pumps'],
  ['The chief of a firm in Moss, who rowed, said it leaks.', 'The chief of a firm in Moss'],
  ['Ida Moe of Halden Boats, Moss, said it leaks.', 'Ida Moe of Halden Boats'],
  ['Brekke, 45, said it leaks.', 'Brekke'],
  ['Brekke rowed, R-Ohio crews said.', 'R-Ohio crews'],
  ['Ida Moe of Halden Hospital and Oslo College, who was late, said it leaks.', 'Ida Moe'],
  ['Crews from Halden and Oslo, who were late, said it leaks.', 'Crews'],
  ['Brekke – a diver at the pier, who was late – said it leaks.', 'Brekke'],
  ['A diver – Brekke, who was late – said it leaks.', 'Brekke'],
  ['Some divers – for instance, Brekke, who was late – said it leaks.', 'Some divers'],
  ['Meanwhile, the port’s chief, Ida Moe, said it leaks.', 'the port’s chief'],
  ['Moe, the port’s chief, 45, said it leaks.', 'Moe'],
  ['Brekke, 45, a geologist at the port, said it leaks.', 'Brekke'],
  ['Brekke, director of exhibits, said it leaks.', 'Brekke'],
  ['Brekke – a friend of Sunde – said it leaks.', 'Brekke'],
  ['Brekke, of Mill Lane, Halden, said it leaks.', 'Brekke'],
  ['Hanne Brekke, a geologist at the port, who was late, said it leaks.', 'Hanne Brekke'],
  ['Hanne Brekke, the mayor, who was late, said it leaks.', 'Hanne Brekke'],
  ['In Halden, the mayor, who was late, said it leaks.', 'the mayor'],
  ['Omar Lind left Halden, and the mayor, who was late, said it leaks.', 'the mayor'],
  ['The divers sang, and Ida Moe, a diver among others, said it leaks.', 'Ida Moe'],
  // Nobody stands before the aside.
  ['In May, 45, said it leaks.', undefined],
  ['In all, said it leaks.', undefined],
  ['“It leaks,” student Ida Moe, 20, said.', 'Ida Moe'],
  ['“It leaks,” second-year student Ida Moe, 20, of Moss, told the Tide.', 'Ida Moe'],
  ['Ida Moe, director of ports, said it leaks.', 'Ida Moe'],
]
for (const [text, speaker] of cases)
  test(`steps back over asides to ${speaker ?? 'nobody'} in "${text}"`, () =>
    assert.equal(saidIn(text)[0]?.[0], speaker))
