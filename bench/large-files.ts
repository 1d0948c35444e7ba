import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { generator } from '../tests/mutations/mutate.ts'
import { pdf, seeds } from '../tests/mutations/seeds.ts'

const MB = 1024 * 1024
const size = 200 * MB

/** Writes chunks until the file has its size; `make` gives the n-th one, or null at the end. */
async function write(path: string, make: (n: number) => Uint8Array | null): Promise<void> {
  const out = createWriteStream(path)
  for (let n = 0; ; n++) {
    const chunk = make(n)
    if (!chunk) break
    if (!out.write(chunk)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/** One chunk of text again and again, up to the size. */
async function repeated(path: string, chunk: string, head = ''): Promise<void> {
  const bytes = Buffer.from(chunk.repeat(Math.ceil(MB / chunk.length)))
  await write(path, (n) => (n === 0 && head ? Buffer.from(head) : n * bytes.length > size ? null : bytes))
}

/** A zip of an Office seed in which one part is replaced by a large one, packed or stored. */
async function office(
  path: string,
  seed: Uint8Array,
  part: string,
  packed: boolean,
  chunk: (n: number) => Uint8Array | null,
): Promise<void> {
  const out = createWriteStream(path)
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    out.write(bytes)
  })
  for (const [name, bytes] of Object.entries(unzipSync(seed))) {
    if (name === part) continue
    const entry = new ZipPassThrough(name)
    zip.add(entry)
    entry.push(bytes, true)
  }
  const large = packed ? new ZipDeflate(part, { level: 1 }) : new ZipPassThrough(part)
  zip.add(large)
  for (let n = 0; ; n++) {
    const bytes = chunk(n)
    large.push(bytes ?? new Uint8Array(0), bytes === null)
    if (!bytes) break
    if (out.writableNeedDrain) await once(out, 'drain')
  }
  zip.end()
  out.end()
  await once(out, 'finish')
}

/** Bytes that do not pack, as pictures are. */
function noise(): (n: number) => Uint8Array | null {
  const next = generator(1)
  const block = Uint8Array.from({ length: MB }, () => next(256))
  return (n) => (n * MB >= size ? null : block.slice())
}

/** XML of 200 MB around one repeated piece. */
function xml(open: string, piece: string, close: string): (n: number) => Uint8Array | null {
  const body = Buffer.from(piece.repeat(Math.ceil(MB / piece.length)))
  const last = Math.ceil(size / body.length) + 1
  return (n) =>
    n === 0 ? Buffer.from(open) : n < last ? body.subarray() : n === last ? Buffer.from(close) : null
}

const sentence = 'Het preventieteam geeft vorming aan alle jeugdhuizen van de stad en aan de ouders.'

/** How the files of 200 MB are made, by their names. */
async function makers(): Promise<Record<string, (path: string) => Promise<void>>> {
  const all = new Map((await seeds()).map((seed) => [seed.name, seed.bytes]))
  const word = all.get('plan.docx')!
  const sheet = all.get('plan.xlsx')!
  const paragraphs = xml(
    '<w:document xmlns:w="w"><w:body>',
    `<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`,
    '</w:body></w:document>',
  )
  const odt = xml(
    '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>',
    `<text:p>${sentence}</text:p>`,
    '</office:text></office:body></office:document-content>',
  )
  const rows = xml(
    '<worksheet><sheetData>',
    `<row><c t="inlineStr"><is><t>${sentence}</t></is></c><c><v>2</v></c></row>`,
    '</sheetData></worksheet>',
  )
  const small = pdf('#set page(numbering: "1")\n= Plan\n+ Er komen zes naaldcontainers bij.\n#lorem(800)')
  const next = generator(5)
  return {
    'lines.txt': (path) => repeated(path, `${sentence}\n`),
    'one-line.txt': (path) => repeated(path, sentence),
    'plan.md': (path) => repeated(path, `- ${sentence}\n`, '# Plan\n'),
    'rows.csv': (path) => repeated(path, `1;${sentence};Stad\n`),
    'columns.csv': (path) => repeated(path, 'a;'),
    'random.bin': (path) => write(path, noise()),
    'random.pdf': (path) => write(path, (n) => (n === 0 ? Buffer.from('%PDF-1.7\n') : noise()(n))),
    'pictures.docx': (path) => office(path, word, 'word/media/image1.png', false, noise()),
    'pictures.odt': (path) => office(path, all.get('plan.odt')!, 'Pictures/1.png', false, noise()),
    'pictures.xlsx': (path) => office(path, sheet, 'xl/media/image1.png', false, noise()),
    'bomb.docx': (path) => office(path, word, 'word/document.xml', true, paragraphs),
    'text.docx': (path) => office(path, word, 'word/document.xml', false, paragraphs),
    'bomb.odt': (path) => office(path, all.get('plan.odt')!, 'content.xml', true, odt),
    'text.odt': (path) => office(path, all.get('plan.odt')!, 'content.xml', false, odt),
    'bomb.xlsx': (path) => office(path, sheet, 'xl/worksheets/sheet1.xml', true, rows),
    'rows.xlsx': (path) => office(path, sheet, 'xl/worksheets/sheet1.xml', false, rows),
    // A whole document with a picture of 200 MB behind it, its table of objects still at the end.
    'picture.pdf': (path) => withPicture(path, small),
    'spliced.pdf': (path) =>
      write(path, (n) => (n * small.length > size ? null : small.subarray(0, small.length - next(9)))),
  }
}

/** Puts a stream of 200 MB between a PDF's objects and its table of contents, with the offset put right. */
async function withPicture(path: string, small: Uint8Array): Promise<void> {
  const text = Buffer.from(small).toString('latin1')
  const start = Number(/startxref\s+(\d+)/.exec(text)![1])
  const bytes = noise()
  const head = Buffer.from(`\n9999 0 obj\n<< /Length ${size} >>\nstream\n`)
  const tail = Buffer.from('\nendstream\nendobj\n')
  const moved = start + head.length + size + tail.length
  const rest = text.slice(start).replace(/startxref\s+\d+/, `startxref\n${moved}`)
  await write(path, (n) => {
    if (n === 0) return small.subarray(0, start)
    if (n === 1) return head
    const block = bytes(n - 2)
    if (block) return block
    if (n === size / MB + 2) return tail
    return n === size / MB + 3 ? Buffer.from(rest, 'latin1') : null
  })
}

/** Makes each large file, reads it in a process of its own, removes it; true where all kept the bounds. */
export async function runLarge(task: 'extract' | 'read'): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'regie-large-'))
  const table: Record<string, { end: string; seconds: number; MB: number; message: string }> = {}
  try {
    for (const [name, make] of Object.entries(await makers())) {
      const path = join(folder, name)
      await make(path)
      const script = fileURLToPath(new URL('./large-file.ts', import.meta.url))
      const { stdout } = await promisify(execFile)(process.execPath, [script, path, task])
      table[name] = JSON.parse(stdout)
      await rm(path)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  console.table(table)
  return Object.values(table).every((one) => one.seconds <= 60 && one.MB <= 1024)
}
