// OpenAI's own library.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import OpenAI, { APIError, BadRequestError, NotFoundError } from 'openai'
import { address, answered, cited, link, question, unknown } from './service.mjs'

const client = new OpenAI({ baseURL: `${address}/v1`, apiKey: 'none', maxRetries: 0 })
const model = 'pincite'
const ask = (content, more = {}) =>
  client.chat.completions.create({ model, messages: [{ role: 'user', content }], ...more })
const refusal = async (asking) => {
  try {
    await asking()
  } catch (error) {
    assert.ok(error instanceof BadRequestError, String(error))
    assert.equal(error.type, 'invalid_request_error')
    return error
  }
  return assert.fail('It was not refused')
}

test('a completion cites, links its sources and counts', async () => {
  const { choices, usage } = await ask(question)
  const { content, annotations } = choices[0].message
  assert.match(content, answered)
  assert.match(content, link)
  assert.ok(annotations.length > 0)
  for (const { type, url_citation: citation } of annotations) {
    assert.equal(type, 'url_citation')
    assert.match(cited(content, citation), /^\[\d+]$/)
    assert.ok(content.includes(`](${citation.url})`))
  }
  assert.ok(usage.prompt_tokens > 4 && usage.completion_tokens > 40)
  assert.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens)
})

test('a streamed completion is the same text, with its usage', async () => {
  const whole = (await ask(question)).choices[0].message.content
  const parts = []
  let usage
  for await (const chunk of await ask(question, { stream: true, stream_options: { include_usage: true } })) {
    parts.push(chunk.choices[0]?.delta?.content ?? '')
    usage = chunk.usage ?? usage
  }
  assert.equal(parts.join(''), whole)
  assert.ok(parts.length > 3)
  assert.ok(usage.total_tokens > 0)
})

test('a response cites, links its sources and counts', async () => {
  const response = await client.responses.create({ model, input: question, metadata: { desk: 'night' } })
  assert.equal(response.status, 'completed')
  assert.deepEqual(response.metadata, { desk: 'night' })
  assert.match(response.output_text, answered)
  assert.match(response.output_text, link)
  const { annotations, text } = response.output[0].content[0]
  assert.ok(annotations.length > 0)
  for (const citation of annotations) {
    assert.equal(citation.type, 'url_citation')
    assert.match(cited(text, citation), /^\[\d+]$/)
    assert.ok(citation.title && URL.canParse(citation.url))
  }
  assert.equal(response.usage.total_tokens, response.usage.input_tokens + response.usage.output_tokens)
  assert.ok(response.usage.input_tokens > 4)
})

test('a streamed response comes in its order and is the same', async () => {
  const whole = await client.responses.create({ model, input: question, store: false })
  const types = []
  let text = ''
  let completed
  for await (const event of await client.responses.create({ model, input: question, store: false, stream: true })) {
    assert.equal(event.sequence_number, types.length)
    types.push(event.type)
    if (event.type === 'response.output_text.delta') text += event.delta
    if (event.type === 'response.completed') completed = event.response
  }
  assert.equal(text, whole.output_text)
  assert.deepEqual(completed.output, whole.output)
  const order = ['created', 'in_progress', 'output_item.added', 'content_part.added', 'output_text.delta',
    'output_text.annotation.added', 'output_text.done', 'content_part.done', 'output_item.done', 'completed']
  assert.deepEqual([...new Set(types)], order.map((type) => `response.${type}`))
})

test("the library's own stream of a response puts it together", async () => {
  const stream = client.responses.stream({ model, input: question })
  assert.match((await stream.finalResponse()).output_text, answered)
})

test('a response goes on from the one before', async () => {
  const first = await client.responses.create({ model, input: 'Was the inspection denied?' })
  const second = await client.responses.create({ model, input: 'Why?', previous_response_id: first.id })
  assert.match(second.output_text, /^Read as: Why was the inspection denied\?/)
  const other = await client.responses.create({ model, input: 'Was the inspection denied?' })
  const third = await client.responses.create({ model, input: 'Why?', conversation: other.conversation.id })
  assert.match(third.output_text, /^Read as: Why was the inspection denied\?/)
  const alone = await client.responses.create({
    model,
    input: [
      { role: 'user', content: 'Was the inspection denied?' },
      { role: 'assistant', content: first.output_text },
      { role: 'user', content: [{ type: 'input_text', text: 'Why?' }] },
    ],
  })
  assert.match(alone.output_text, /^Read as: Why was the inspection denied\?/)
})

test('a response is there again, until it is deleted', async () => {
  const first = await client.responses.create({ model, input: question })
  const again = await client.responses.retrieve(first.id)
  assert.equal(again.output_text, first.output_text)
  assert.deepEqual(again.output, first.output)
  assert.equal(again.conversation.id, first.conversation.id)
  await client.responses.delete(first.id)
  const gone = (error) => error instanceof NotFoundError && error.code === 'not_found' && error.param === 'response_id'
  await assert.rejects(client.responses.retrieve(first.id), gone)
  await assert.rejects(client.responses.delete(first.id), gone)
  const unkept = await client.responses.create({ model, input: question, store: false })
  assert.equal(unkept.store, false)
  await assert.rejects(client.responses.retrieve(unkept.id), gone)
  await assert.rejects(client.responses.retrieve('resp_none'), gone)
})

test('what the articles do not say is declined', async () => {
  assert.match((await ask(unknown)).choices[0].message.content, /^The articles do not say\./)
  assert.match((await client.responses.create({ model, input: unknown })).output_text, /^The articles do not say\./)
})

test('there is one model, and no other', async () => {
  const models = await client.models.list()
  assert.deepEqual(models.data.map(({ id }) => id), [model])
  assert.equal((await client.models.retrieve(model)).id, model)
  await assert.rejects(client.models.retrieve('gpt-none'), (error) => error instanceof NotFoundError
    && error.code === 'model_not_found' && error.param === 'model' && error.message.includes("'gpt-none'"))
})

test('an address that is none is told in the shape of OpenAI', async () => {
  await assert.rejects(client.embeddings.create({ model, input: 'x' }), (error) => error instanceof NotFoundError
    && error.code === 'not_found' && /There is nothing at this address/.test(error.message))
  await assert.rejects(client.delete('/models'), (error) => error instanceof APIError && error.status === 405
    && error.code === 'method_not_allowed')
  await assert.rejects(client.get('/responses/resp_none'), (error) => error instanceof APIError && error.status >= 404)
})

const tool = { type: 'function', function: { name: 'x', parameters: { type: 'object', properties: {} } } }
const image = { type: 'image_url', image_url: { url: 'https://pincite.example/x.png' } }
const completions = [
  ['tools', { tools: [tool] }],
  ['tool_choice', { tool_choice: 'required' }],
  ['functions', { functions: [tool.function] }],
  ['response_format', { response_format: { type: 'json_object' } }],
  ['modalities', { modalities: ['text', 'audio'] }],
  ['logprobs', { logprobs: true }],
  ['n', { n: 2 }],
  ['web_search_options', { web_search_options: { search_context_size: 'low' } }],
  ['messages.0.content.1.type', { messages: [{ role: 'user', content: [{ type: 'text', text: question }, image] }] }],
]
for (const [param, more] of completions) {
  test(`a completion refuses ${param} by its name`, async () => {
    assert.equal((await refusal(() => ask(question, more))).param, param)
  })
}

const responses = [
  ['tools', { tools: [{ type: 'web_search' }] }],
  ['text', { text: { format: { type: 'json_schema', name: 'x', schema: { type: 'object' } } } }],
  ['background', { background: true }],
  ['previous_response_id', { previous_response_id: 'resp_none' }],
  ['input.0.content.0.type', { input: [{ role: 'user', content: [{ type: 'input_image', image_url: 'x' }] }] }],
  ['input.0.type', { input: [{ type: 'function_call_output', call_id: 'x', output: 'y' }] }],
]
for (const [param, more] of responses) {
  test(`a response refuses ${param} by its name`, async () => {
    assert.equal((await refusal(() => client.responses.create({ model, input: question, ...more }))).param, param)
  })
}

test('settings that only bear on sampling are passed over', async () => {
  const { choices } = await ask(question, { temperature: 0, top_p: 0.5, seed: 1, max_tokens: 9, stop: ['x'],
    tools: [tool], tool_choice: 'none', response_format: { type: 'text' } })
  assert.match(choices[0].message.content, answered)
})
