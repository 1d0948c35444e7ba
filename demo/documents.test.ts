import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { blocksOf, markdown } from './document.ts'
import { plainText } from './document-text.ts'
import { truthOf } from './document-truth.ts'
import { havenrade } from './havenrade/index.ts'
import { plan } from './havenrade/plan.ts'

const file = (name: string) => readFile(new URL(`documents/${name}`, import.meta.url))
const blocks = blocksOf(havenrade, plan)
/** Letters and digits only: what line breaks, hyphens and spaces leave alone. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

async function pdfText(bytes: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const content = await (await document.getPage(i + 1)).getTextContent()
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  return pages.join(' ')
}

describe('the documents of the plan', () => {
  it('are those that the data gives (else run demo/build-documents.ts)', async () => {
    expect((await file('havenrade-2024-2029.md')).toString()).toBe(markdown(blocks))
    expect((await file('havenrade-2024-2029.txt')).toString()).toBe(plainText(blocks))
    expect(JSON.parse((await file('havenrade.truth.json')).toString())).toEqual(truthOf(plan))
  })

  it('hold what was adopted and nothing that came later', async () => {
    const text = markdown(blocks)
    expect(text.match(/^\d+\. \*\*/gm)).toHaveLength(56 + 6)
    expect(text).toContain('Tien extra containers')
    expect(text).not.toContain('Twaalf extra containers')
    for (const update of plan.actions.flatMap((action) => action.updates ?? []))
      expect(text).not.toContain(update.text as string)
  })

  it('say the same in Word and PDF, item by item', async () => {
    const word = bare(
      (await mammoth.extractRawText({ buffer: await file('havenrade-2024-2029.docx') })).value,
    )
    const pdf = bare(await pdfText(await file('havenrade-2024-2029.pdf')))
    for (const block of blocks) {
      if (block.is !== 'numbered' && block.is !== 'heading' && block.is !== 'bullet') continue
      const start = bare(block.text).slice(0, 40)
      expect(word, block.text).toContain(start)
      expect(pdf, block.text).toContain(start)
    }
  })

  it('have a truth with the counts of a real city plan', () => {
    expect(truthOf(plan)).toMatchObject({
      theme: 4,
      action: 56,
      groups: [22, 15, 12, 7],
      to_be_worked_out: 17,
      ambition: 15,
      principle: 6,
      pillar: 5,
      condition: 3,
      target_group: 3,
      setting: 4,
      period: ['2024', '2029'],
    })
  })
})
