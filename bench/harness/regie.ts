/** Regie as it is served, on a database that is filled already. */
import { serve } from '../../src/app/serve.ts'
import { readConfig } from '../../src/platform/config.ts'
import { answerParent } from './child.ts'

const { appUrl, data } = JSON.parse(process.argv[2]!) as { appUrl: string; data: string }
const config = readConfig({ PORT: '0', REGIE_DATA: data, REGIE_URL: 'http://localhost' })
const running = await serve(
  { ...config, secret: 'a secret of the benchmark, long enough to be one' },
  appUrl,
  (error) => console.error(error),
)
answerParent(running.port, {
  forget: () => running.services.memory.forget(),
  stop: () => running.stop(),
})
