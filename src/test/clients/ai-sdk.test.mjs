// Vercel's AI SDK, by both of OpenAI's ways.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createOpenAI } from '@ai-sdk/openai'
import { generateText, streamText } from 'ai'
import { address, answered, link, question } from './service.mjs'

const openai = createOpenAI({ baseURL: `${address}/v1`, apiKey: 'none' })
const models = { chat: openai.chat('pincite'), responses: openai.responses('pincite') }

for (const [way, model] of Object.entries(models)) {
  test(`${way}: a text with its sources and its usage`, async () => {
    const { text, sources, usage } = await generateText({ model, prompt: question, maxRetries: 0 })
    assert.match(text, answered)
    assert.match(text, link)
    assert.ok(sources.length > 0)
    assert.ok(sources.every(({ sourceType, url }) => sourceType === 'url' && text.includes(`](${url})`)))
    assert.ok(usage.inputTokens > 0 && usage.outputTokens > 0)
  })

  test(`${way}: the same text in parts`, async () => {
    const whole = await generateText({ model, prompt: question, maxRetries: 0 })
    const failures = []
    const stream = streamText({ model, prompt: question, maxRetries: 0, onError: ({ error }) => failures.push(error) })
    let text = ''
    for await (const part of stream.textStream) text += part
    assert.deepEqual(failures, [])
    assert.equal(text, whole.text)
    assert.ok((await stream.sources).length > 0)
    assert.ok((await stream.usage).outputTokens > 0)
  })

  test(`${way}: a conversation goes on`, async () => {
    const messages = [{ role: 'user', content: 'Was the inspection denied?' }]
    const first = await generateText({ model, messages, maxRetries: 0 })
    messages.push(...first.response.messages, { role: 'user', content: 'Why?' })
    const second = await generateText({ model, messages, maxRetries: 0 })
    assert.match(second.text, /^Read as: Why was the inspection denied\?/)
  })
}
