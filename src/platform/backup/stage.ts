import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FileMeter, type FileSum, filesIn } from './files.ts'
import { Refusal } from './refusal.ts'

/** Files that are being put back, aside from their place until everything is known to be right. */
export class Stage {
  readonly sums: Record<string, FileSum> = {}
  private readonly folder: string
  private readonly aside: string
  private current: { path: string; handle: FileHandle; meter: FileMeter } | undefined

  constructor(folder: string) {
    this.folder = folder
    this.aside = `${folder}.restoring`
  }

  /** @throws Refusal 'files_not_empty' */
  async begin(): Promise<void> {
    if ((await filesIn(this.folder)).length > 0) throw new Refusal('files_not_empty', { what: this.folder })
    await rm(this.aside, { recursive: true, force: true })
    await mkdir(this.aside, { recursive: true })
  }

  /** Begins a file; its pieces follow. */
  async file(path: string): Promise<void> {
    await this.end()
    if (path in this.sums) throw new Refusal('damaged', { what: path })
    const full = join(this.aside, path)
    await mkdir(dirname(full), { recursive: true })
    this.current = { path, handle: await open(full, 'wx', 0o600), meter: new FileMeter() }
  }

  async add(data: Buffer): Promise<void> {
    await this.current!.handle.writeFile(data)
    this.current!.meter.add(data)
  }

  /** Ends the file that is being written, and sees it onto the disk. */
  async end(): Promise<void> {
    const { current } = this
    this.current = undefined
    if (!current) return
    await current.handle.sync().finally(() => current.handle.close())
    this.sums[current.path] = current.meter.total()
  }

  /** Puts all files in their place at once. */
  async settle(): Promise<void> {
    // Empty folders may stand in the way; anything else would have been refused.
    await rm(this.folder, { recursive: true, force: true })
    await rename(this.aside, this.folder)
  }

  /** Takes everything away again, also what was in its place already. */
  async undo(settled: boolean): Promise<void> {
    await this.current?.handle.close()
    await rm(settled ? this.folder : this.aside, { recursive: true, force: true })
  }
}
