import type { Pack } from '../pack/types'
import { pack as achterhoek } from '../packs/achterhoek'
import { pack as alkmaar } from '../packs/alkmaar'
import { pack as almere } from '../packs/almere'
import { pack as denbosch } from '../packs/denbosch'
import { pack as denhaag } from '../packs/denhaag'
import { pack as groningen } from '../packs/groningen'
import { pack as haarlemmermeer } from '../packs/haarlemmermeer'
import { pack as landelijk } from '../packs/landelijk'
import { pack as leeuwarden } from '../packs/leeuwarden'
import { pack as roosendaal } from '../packs/roosendaal'
import { pack as utrecht } from '../packs/utrecht'

const packs: readonly Pack[] = [
  achterhoek,
  alkmaar,
  almere,
  denbosch,
  denhaag,
  groningen,
  haarlemmermeer,
  landelijk,
  leeuwarden,
  roosendaal,
  utrecht,
]

/** The packs that come with dekkend, by their id. */
export const shippedPacks: ReadonlyMap<string, Pack> = new Map(packs.map((pack) => [pack.id, pack]))

export const defaultPack: Pack = landelijk
