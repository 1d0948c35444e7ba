/**
 * What a first visit brings over the line: the page, its style sheets, fonts and pictures, as they are sent, and
 * whether a script is among them. Run: node bench/first-visit.ts
 */
import { startChild } from './harness/child.ts'
import { demoDatabase } from './harness/demo.ts'
import { type Line, report } from './harness/report.ts'
import { visit } from './harness/visit.ts'

const filled = await demoDatabase()
const regie = await startChild('regie.ts', { appUrl: filled.database.appUrl, data: filled.data })
try {
  const lines: Line[] = []
  for (const [what, path] of Object.entries({
    'front page': filled.paths.front,
    'action page': filled.paths.action,
  })) {
    const parts = await visit(regie.port, path)
    const kilo = (kind: string) => {
      const sum = parts.filter((part) => part.kind === kind).reduce((bytes, part) => bytes + part.bytes, 0)
      return `${(sum / 1000).toFixed(1)} kB`
    }
    const scripts = parts.filter((part) => part.kind === 'script').length
    lines.push({
      what,
      shown: {
        page: kilo('page'),
        styles: kilo('style'),
        fonts: kilo('font'),
        pictures: kilo('picture'),
        scripts: String(scripts),
      },
      figure: parts.reduce((bytes, part) => bytes + part.bytes, 0) / 1000,
      unit: 'kB',
      aim: { most: scripts === 0 ? 60 : 0 },
    })
  }
  report('A first visit: bytes with headers, compressed as sent', lines)
} finally {
  await regie.stop()
  await filled.close()
}
