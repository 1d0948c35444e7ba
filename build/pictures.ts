/**
 * Takes the pictures of the README anew, from a Regie that serves the demo: `npm run pictures`. They go to
 * docs/pictures.
 */
import '../bench/harness/jsx.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { root } from '../src/platform/config.ts'
import { asOwner } from '../tests/authority.ts'
import { launch } from '../tests/browser.ts'

// Pages are written in JSX, which Node can import only after jsx.ts has run.
const { startApp } = await import('../tests/app.ts')
const { demoPassword } = await import('../src/app/demo.ts')

const folder = join(root, 'docs/pictures')
const city = 'havenrade'
/** Bytes of a picture at most: the README should open at once. */
const most = 250_000

/** The address of the action of the demo that most has been told of. */
async function muchToldAction(ownerUrl: string): Promise<string> {
  const { rows } = await asOwner(ownerUrl, (client) =>
    client.query<{ path: string }>(
      `SELECT '/plan/' || p.slug || '/item/' || i.key AS path
       FROM platform.authority a JOIN plan.plan p USING (authority_id) JOIN plan.item i USING (authority_id)
       WHERE a.slug = $1 AND p.current AND i.plan_id = p.id AND i.kind = 'action' AND i.level = 'public'
         AND EXISTS (SELECT FROM plan.item_target t WHERE t.authority_id = i.authority_id AND t.item_id = i.id)
       ORDER BY (SELECT count(*) FROM plan.update u WHERE u.authority_id = i.authority_id AND u.item_id = i.id
                 AND u.level = 'public') DESC, i.position LIMIT 1`,
      [city],
    ),
  )
  return rows[0]!.path
}

async function take(page: Page, name: string): Promise<void> {
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, effort: 10 })
    .toBuffer()
  if (picture.length > most) throw new Error(`${name} has ${picture.length} bytes, more than ${most}`)
  await sharp(picture).toFile(join(folder, `${name}.png`))
  console.log(`${name}.png  ${Math.round(picture.length / 1000)} kB`)
}

mkdirSync(folder, { recursive: true })
const app = await startApp({ demo: true })
const browser = await launch()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const here = `${app.origin}/${city}`
  await page.goto(here)
  await take(page, 'front-page')
  await page.goto(here + (await muchToldAction(app.database.ownerUrl)))
  await take(page, 'action')

  await page.goto(`${here}/aanmelden`)
  await page.getByLabel('Je mailadres').fill(`coordinator@${city}.example`)
  await page.getByLabel('Je wachtwoord').fill(demoPassword)
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await page.waitForURL(/\/werk/)
  await page.goto(`${here}/werk/plan/tabel`)
  await take(page, 'plan-table')

  await page.goto(`${here}/werk/documenten`)
  await page.getByLabel('Het document').setInputFiles(join(root, 'demo/documents/havenrade-2024-2029.pdf'))
  await page.getByRole('button', { name: 'Lees dit document' }).click()
  await page.getByRole('heading', { name: 'Kijk na wat we herkenden' }).waitFor({ timeout: 60_000 })
  await take(page, 'document-review')
} finally {
  await browser.close()
  await app.stop()
}
