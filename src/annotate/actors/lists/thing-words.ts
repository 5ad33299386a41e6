/** Nouns before the name of a thing, which is no actor: "the ferry Halden". */
export const thingIntroductions: ReadonlySet<string> = new Set(
  `ship icebreaker cruiser lifeboat submersible frigate carrier destroyer submarine vessel ferry yacht tanker trawler boat schooner barge tug tugboat craft aircraft spacecraft satellite lander rover rocket probe telescope missile aboard album song genus species single film movie novel book romance poem hymn operetta tragedy comedy series sitcom musical opera video game app browser virus robot
  stamp drug antidepressant painkiller antibiotic vaccine pill statin opioid treatment medication software chatbot brand horse racehorse hurricane storm typhoon`.split(
    /\s+/u,
  ),
)

/** Nouns after the name of a thing, which is no actor: "the Halden award". */
export const thingNouns: ReadonlySet<string> = new Set(
  'award awards prize prizes trophy medal medals album albums song songs film films movie movies novel novels sitcom browser vaccine drug insulin inhaler tablets pills spacecraft rocket missile telescope aircraft software treaty scale fire wildfire blaze ethnic tribe tribes tribal tribesmen language dialect gun guns rifle rifles pistol pistols handgun handguns revolver shield shields helmet helmets sedan sedans pickup pickups suv suvs minivan minivans drone drones tank tanks helicopter helicopters vehicle vehicles capsule spaceship'.split(
    ' ',
  ),
)
