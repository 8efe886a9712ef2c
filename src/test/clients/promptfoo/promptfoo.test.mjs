// promptfoo, as somebody runs it who compares models.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'

const service = { OPENAI_BASE_URL: `${process.env.PINCITE_ADDRESS}/v1`, OPENAI_API_KEY: 'none', PROMPTFOO_REQUEST_BACKOFF_MS: '100' }
const quiet = { PROMPTFOO_DISABLE_TELEMETRY: '1', PROMPTFOO_DISABLE_UPDATE: '1', PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
  PROMPTFOO_CONFIG_DIR: 'settings', PROMPTFOO_SELF_HOSTED: '1' }

test('every answer has what it must have', async () => {
  const said = await new Promise((resolve) => execFile('npx', ['--no-install', 'promptfoo', 'eval', '--no-cache',
    '--no-progress-bar', '--no-table', '--output', 'results.json'], { env: { ...process.env, ...quiet, ...service } },
  (error, stdout, stderr) => resolve(stdout + stderr)))
  const { results } = JSON.parse(await readFile('results.json', 'utf8'))
  const wrong = results.results.filter(({ success }) => !success).map(({ error, response }) => ({ error, response }))
  assert.deepEqual(wrong, [], said)
  assert.equal(results.stats.successes, 6)
})
