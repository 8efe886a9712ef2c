// Bolt as the peer: what it takes for signed by Slack is what is taken here, what is posted keeps Slack's limits, and a press of a
// button of it is one that Bolt hears.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import bolt from '@slack/bolt'
import { address, answered } from './service.mjs'

const { PINCITE_SLACK_PORT: port, PINCITE_SLACK_SECRET: signingSecret } = process.env
const skip = port && signingSecret ? false : 'PINCITE_SLACK_PORT and PINCITE_SLACK_SECRET are not set'
const told = []
const slack = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  told.push({ method: request.url.replace('/api/', ''), body: body.startsWith('{') ? JSON.parse(body) : {} })
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ ok: true, channel: 'C0NEWS', ts: '1700000000.000300', user_id: 'U0BOT', bot_id: 'B1',
    team_id: 'T0PINCITE', message: { type: 'message', text: 'x' }, message_ts: '1700000000.000400' }))
})

before(() => skip || new Promise((resolve) => slack.listen(Number(port), '127.0.0.1', resolve)))
after(() => slack.close())

const now = () => Math.floor(Date.now() / 1000)
const event = (id, text) => JSON.stringify({
  type: 'event_callback', token: 'x', team_id: 'T0PINCITE', api_app_id: 'A0', event_id: id, event_time: now(),
  authorizations: [{ enterprise_id: null, team_id: 'T0PINCITE', user_id: 'U0BOT', is_bot: true }],
  event: { type: 'app_mention', user: 'U1', text: `<@U0BOT> ${text}`, ts: `${now()}.000100`, channel: 'C0NEWS',
    event_ts: `${now()}.000100` },
})
const sign = (body, { time = now(), secret = signingSecret, version = 'v0' } = {}) => ({
  'x-slack-request-timestamp': String(time),
  'x-slack-signature': `${version}=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`,
})
const send = (path, body, headers, type = 'application/json') =>
  fetch(address + path, { method: 'POST', body, headers: { 'Content-Type': type, ...headers } })
const taken = async (body, headers) => (await send('/slack/events', body, headers)).status === 200

const challenge = JSON.stringify({ type: 'url_verification', token: 'x', challenge: 'y' })
const cases = [
  ['as it should be', challenge, sign(challenge)],
  ['another body', challenge, sign(`${challenge} `)],
  ['another secret', challenge, sign(challenge, { secret: 'another' })],
  ['too old', challenge, sign(challenge, { time: now() - 600 })],
  ['another version', challenge, sign(challenge, { version: 'v1' })],
  ['four minutes old', challenge, sign(challenge, { time: now() - 240 })],
]
for (const [name, body, headers] of cases) {
  test(`signed, ${name}: as Bolt judges`, { skip }, async () => {
    assert.equal(await taken(body, headers), bolt.isValidSlackRequest({ signingSecret, body, headers }))
  })
}

const posted = async () => {
  for (let waited = 0; waited < 60; waited++) {
    const found = told.filter(({ body }) => JSON.stringify(body).match(answered) && body.blocks ? true : false)
    if (found.length > 0) return found.at(-1)
    await pause(500)
  }
  return assert.fail(`Nothing was answered: ${JSON.stringify(told).slice(0, 2000)}`)
}

const limits = { section: 3000, context: 3000, header: 150, markdown: 12000, rich_text: Infinity, actions: 2000,
  divider: 0, image: 2000, context_actions: 2000 }
const texts = (block) => [block.text, ...(block.fields ?? []), ...(block.elements ?? [])]
  .map((each) => (typeof each === 'string' ? each : each?.text)).filter((each) => typeof each === 'string')

test('a mention is answered within the limits of Block Kit', { skip }, async () => {
  const body = event(`Ev${Date.now()}`, 'Why was the inspection denied?')
  assert.ok(await taken(body, sign(body)))
  const { method, body: message } = await posted()
  assert.match(method, /^chat\./)
  assert.equal(message.channel, 'C0NEWS')
  assert.ok(message.blocks.length <= 50)
  for (const block of message.blocks) {
    assert.ok(block.type in limits, block.type)
    texts(block).forEach((text) => assert.ok(text.length > 0 && text.length <= limits[block.type], block.type))
  }
  const ids = message.blocks.map(({ block_id: id }) => id).filter(Boolean)
  assert.equal(new Set(ids).size, ids.length)
})

test('each button is one that Bolt hears, and a press that is taken here', { skip }, async () => {
  const { body: message } = await posted()
  const actions = message.blocks.flatMap(({ elements = [], block_id: id }) =>
    elements.filter((each) => each.action_id).map((each) => ({ ...each, block_id: id })))
  const heard = []
  const app = new bolt.App({ receiver: { init: () => {}, start: () => {}, stop: () => {} },
    authorize: () => ({ botToken: 'xoxb-x', botId: 'B1', botUserId: 'U0BOT' }), logLevel: 'error' })
  app.action(/.*/, async ({ action, ack }) => {
    heard.push(action.action_id)
    await ack()
  })
  for (const action of actions) {
    const press = { type: 'block_actions', team: { id: 'T0PINCITE' }, user: { id: 'U1' }, api_app_id: 'A0', token: 'x',
      channel: { id: 'C0NEWS' }, container: { type: 'message', message_ts: '1700000000.000300', channel_id: 'C0NEWS' },
      message: { ts: '1700000000.000300', thread_ts: '1700000000.000100', ...message }, trigger_id: '1.2.x',
      response_url: `http://127.0.0.1:${port}/hook`, actions: [{ ...action, action_ts: `${now()}.1` }] }
    await app.processEvent({ body: press, ack: async () => {} })
    const body = new URLSearchParams({ payload: JSON.stringify(press) }).toString()
    const answer = await send('/slack/interactive', body, sign(body), 'application/x-www-form-urlencoded')
    assert.equal(answer.status, 200)
  }
  assert.deepEqual(heard, actions.map(({ action_id: id }) => id))
})
