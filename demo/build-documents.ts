/** Writes the documents of the plan of Havenrade into documents/; run by `node demo/build-documents.ts`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { blocksOf, markdown } from './document.ts'
import { pdf } from './document-pdf.ts'
import { plainText } from './document-text.ts'
import { truthOf } from './document-truth.ts'
import { word } from './document-word.ts'
import { havenrade } from './havenrade/index.ts'
import { plan } from './havenrade/plan.ts'

const folder = new URL('documents/', import.meta.url)
const title = 'Drugsbeleidsplan Havenrade 2024–2029'
const author = 'Stad Havenrade'
const blocks = blocksOf(havenrade, plan)

await mkdir(folder, { recursive: true })
const files: [string, string | Buffer][] = [
  ['havenrade-2024-2029.md', markdown(blocks)],
  ['havenrade-2024-2029.txt', plainText(blocks)],
  ['havenrade-2024-2029.docx', await word(blocks, title, author)],
  ['havenrade-2024-2029.pdf', pdf(blocks, title, author)],
  ['havenrade.truth.json', `${JSON.stringify(truthOf(plan), null, 2)}\n`],
]
for (const [name, content] of files) await writeFile(new URL(name, folder), content)
