import { rmSync } from 'node:fs'
import { layFolder } from './folder.ts'
import { lockFolder } from './lock.ts'
import { stopOrphan } from './orphan.ts'

/**
 * Stops what was left behind on a folder and removes it with everything in it: for clusters made for one
 * run of the tests.
 * @throws CannotStart 'in_use' where a living Regie holds the folder
 */
export async function clearAway(folder: string): Promise<void> {
  const layout = layFolder(folder)
  const lock = lockFolder(layout.root)
  await stopOrphan(layout, () => {})
  rmSync(layout.root, { recursive: true, force: true })
  if (layout.link) rmSync(layout.link, { force: true })
  lock.release()
}
