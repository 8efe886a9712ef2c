// The inspector of the Model Context Protocol, by its command.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { address, answered, question } from './service.mjs'

const inspect = async (...more) => {
  const { stdout } = await promisify(execFile)('npx', ['--no-install', 'mcp-inspector', '--cli', `${address}/mcp`,
    '--transport', 'http', ...more], { maxBuffer: 1 << 25 })
  return JSON.parse(stdout)
}

test('it lists the tools', async () => {
  const { tools } = await inspect('--method', 'tools/list')
  assert.ok(tools.every(({ outputSchema }) => outputSchema))
})

test('it calls one', async () => {
  const { structuredContent } = await inspect('--method', 'tools/call', '--tool-name', 'ask_case_articles', '--tool-arg',
    `question=${question}`)
  assert.match(structuredContent.text, answered)
})

test('it lists resources and prompts', async () => {
  assert.ok((await inspect('--method', 'resources/list')).resources.length > 0)
  assert.equal((await inspect('--method', 'prompts/list')).prompts.length, 3)
})
