import type { Token } from '../../types.ts'
import { amongSmall } from '../../vocabulary.ts'

/** Whether what firms build or open is said to be built behind a name: "Vold has built a new car parts plant". */
export function buildsPlant(tokens: readonly Token[], from: number): boolean {
  const verb = isAuxiliary(tokens, from) ? from + 1 : from
  if (!isBuilding(tokens, verb)) return false
  for (let at = verb + 1; at < verb + farthest && tokens[at]?.kind === 'word'; at++)
    if (isPlant(tokens, at)) return true
  return false
}
const farthest = 8
const isAuxiliary = amongSmall('has had have will would is to')
const isBuilding = amongSmall(
  'built build builds building opened open opens opening expanded expand operates operate closed close closing',
)
const isPlant = amongSmall(
  'plant plants factory factories refinery refineries smelter warehouse warehouses showroom showrooms dealership dealerships outlets depot depots terminal foundry brewery datacentre datacenter',
)
