/** All invented authorities of the demo, the region first, then its six municipalities. */
import { drieRivieren } from './drie-rivieren/index.ts'
import { municipalities } from './drie-rivieren/municipalities.ts'
import { havenrade } from './havenrade/index.ts'
import type { DemoAuthority } from './types.ts'
import { zoutkreek } from './zoutkreek/index.ts'

export const authorities: DemoAuthority[] = [drieRivieren, havenrade, zoutkreek, ...municipalities]
