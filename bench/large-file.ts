/** Reads one file in isolation and prints how that ended: run by `large-files.ts`, a process for each file. */
import { IsolatedReader } from '../src/modules/plan/reading/extract/isolated.ts'
import { refusalMessage } from '../src/modules/plan/reading/extract/refusal.ts'

const [path = '', task = 'extract'] = process.argv.slice(2)
const name = path.split('/').at(-1)!
const reader = new IsolatedReader()
const start = performance.now()
const outcome = await (task === 'read' ? reader.read(path, name) : reader.extract(path, name))
const seconds = (performance.now() - start) / 1000
await reader.close()
console.log(
  JSON.stringify({
    end: outcome.ok ? 'read' : outcome.reason,
    seconds: Number(seconds.toFixed(1)),
    MB: Math.round(process.resourceUsage().maxRSS / 1024),
    message: outcome.ok ? '' : refusalMessage(outcome, name, 'en').slice(0, 70),
  }),
)
