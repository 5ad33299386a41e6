import type { Beside } from './beside.ts'

/**
 * Whether something befalls a name as it does a place: "the Halden shootings", "They shelled Halden", "a raid on Halden",
 * "Floods hit Halden".
 */
export const isStricken = ({ introduction, before, after }: Beside): boolean =>
  (before.text === 'on' && raids.test(introduction.text)) ||
  (before.text === 'the' && tragedies.test(after.text)) ||
  attacking.test(before.text) ||
  (hitting.test(before.text) && disasters.test(introduction.text))

const raids = /^(?:raids?|strikes?|airstrikes?|shelling|bombardment|bombings?)$/u
const tragedies =
  /^(?:attacks?|terror|shootings?|massacres?|bombings?|blasts?|(?:earth)?quake|floods?|stampede|disaster|tragedy|lynchings?|riots?|clashes|killings|explosions?)$/u
const attacking = /^(?:shelled|shelling|bombed|bombing|bombarded|besieged|recaptured|liberated|invaded|evacuated)$/u
const hitting = /^(?:hit|struck|battered|devastated|ravaged|pounded|swept)$/u
const disasters =
  /^(?:floods?|flooding|storms?|quake|earthquakes?|hurricane|cyclone|typhoon|tornado(?:es)?|tsunami|airstrikes?|strikes?|raids?|missiles?|drones?|rockets?|shelling|shells?)$/u
