import { join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where the bytes of files are: '<authority>/<id>' each. A folder, or another disk that flydrive knows. */
export type FileStore = Disk

/** Opens the folder `<data>/files`; it is made when the first file arrives. */
export function openFileStore(data: string): FileStore {
  return new Disk(new FSDriver({ location: join(data, 'files'), visibility: 'private' }))
}

export function keyOf(authorityId: string, id: string): string {
  return `${authorityId}/${id}`
}
