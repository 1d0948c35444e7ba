import { createHash } from 'node:crypto'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export type FileSum = { bytes: number; digest: string }

/** Paths of the files in a folder and below it, with slashes, sorted; none where there is no folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return found
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .sort()
}

/** Counts and digests what passes through, for the sum that is known at the end. */
export class FileMeter {
  private readonly hash = createHash('sha256')
  private bytes = 0

  add(part: Buffer): void {
    this.hash.update(part)
    this.bytes += part.length
  }

  total(): FileSum {
    return { bytes: this.bytes, digest: this.hash.digest('hex') }
  }
}

/** The content of a file as it passes a meter; closes the file at its end. */
export async function* metered(file: FileHandle, meter: FileMeter): AsyncGenerator<Buffer> {
  for await (const part of file.createReadStream({ highWaterMark: 256 * 1024 })) {
    meter.add(part)
    yield part
  }
}

/** Opens a file for reading; nothing where it was removed since it was listed. */
export async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
