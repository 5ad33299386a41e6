import { among, amongSmall } from '../../vocabulary.ts'
import type { Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'

/** Whether a name is of a vehicle, and not of who makes it: "a white Skoda", "the red Ford Fiesta", "a stolen Audi". */
export const isVehicle = ({ document: { tokens } }: Article, { first, type }: Candidate): boolean =>
  type !== 'place' && isMaker(tokens, first) && isLook(tokens, first - 1)

const isMaker = among(
  `alfa audi bmw buick cadillac chevrolet chevy chrysler citroën citroen dacia daihatsu dodge ferrari fiat ford gmc honda hyundai isuzu jaguar jeep kawasaki kia lada lamborghini lexus
  maserati mazda mercedes mitsubishi nissan opel peugeot pontiac porsche renault saab skoda škoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw yamaha`,
)
const isLook = amongSmall(
  'black white red blue green grey gray silver yellow orange brown gold beige maroon purple stolen parked vintage',
)
