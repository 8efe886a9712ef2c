// Redocly's recommended rules for what describes the addresses.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { address } from './service.mjs'

const lint = (file) => new Promise((resolve) => execFile('npx', ['--no-install', 'redocly', 'lint', file,
  '--extends=recommended', '--format=json'],
{ env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }, maxBuffer: 1 << 25 },
(error, stdout) => resolve(stdout)))

test('it has no error and no warning', async () => {
  const response = await fetch(`${address}/q/openapi`, { headers: { Accept: 'application/json' } })
  const file = join(await mkdtemp(join(tmpdir(), 'pincite-')), 'openapi.json')
  await writeFile(file, await response.text())
  const { totals, problems } = JSON.parse(await lint(file))
  const found = problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)
  assert.deepEqual(found, [])
  assert.equal(totals.errors + totals.warnings, 0)
})
