// LangChain.js.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AIMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { address, answered, link, question } from './service.mjs'

const configuration = { baseURL: `${address}/v1`, apiKey: 'none' }
const chat = (more = {}) => new ChatOpenAI({ model: 'pincite', apiKey: 'none', configuration, maxRetries: 0, ...more })

for (const useResponsesApi of [false, true]) {
  const way = useResponsesApi ? 'responses' : 'completions'

  test(`${way}: invoked`, async () => {
    const said = await chat({ useResponsesApi }).invoke([new SystemMessage('Be brief.'), new HumanMessage(question)])
    assert.match(said.text, answered)
    assert.match(said.text, link)
    assert.ok(said.usage_metadata.total_tokens > 0)
  })

  test(`${way}: streamed`, async () => {
    let text = ''
    for await (const part of await chat({ useResponsesApi }).stream(question)) text += part.text
    assert.match(text, answered)
    assert.match(text, link)
  })
}

test('a conversation goes on', async () => {
  const asked = new HumanMessage('Was the inspection denied?')
  const first = await chat().invoke([asked])
  const second = await chat().invoke([asked, new AIMessage(first.text), new HumanMessage('Why?')])
  assert.match(second.text, /^Read as: Why was the inspection denied\?/)
})

test('tools are refused, so that no agent waits for a call', async () => {
  const tool = { type: 'function', function: { name: 'x', parameters: { type: 'object', properties: {} } } }
  await assert.rejects(chat().bindTools([tool]).invoke(question), /'tools' is not done here/)
})
