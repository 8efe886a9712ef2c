// The SDK of the Model Context Protocol; it holds what tools give against the schema that they name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { address, answered, question } from './service.mjs'

const client = new Client({ name: 'clients', version: '1' })
const article = 'binance-us/setback-for-the-sec'
const call = (name, parameters = {}) => client.callTool({ name, arguments: parameters })

before(() => client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`))))
after(() => client.close())

test('it says how it is to be used, and what it can do', () => {
  assert.match(client.getInstructions(), /ask_case_articles/)
  assert.equal(client.getServerVersion().title, 'Pincite')
  const { tools, resources, prompts } = client.getServerCapabilities()
  assert.ok(tools && resources && prompts)
})

test('every tool says what it takes, what it gives and what it does', async () => {
  const { tools } = await client.listTools()
  assert.deepEqual(tools.map(({ name }) => name).sort(), ['ask_case_articles', 'check_quote', 'list_articles',
    'list_people', 'read_article', 'timeline', 'watch', 'who_is'])
  for (const tool of tools) {
    assert.equal(tool.inputSchema.type, 'object')
    assert.equal(tool.outputSchema.type, 'object')
    assert.ok(tool.outputSchema.required.includes('text'))
    assert.ok(tool.annotations.title)
    assert.equal(tool.annotations.readOnlyHint, tool.name !== 'watch')
  }
})

const calls = [
  ['ask_case_articles', { question }, ({ outcome, citations }) => outcome === 'answered' && citations.length > 0],
  ['ask_case_articles', { question: 'Who is Zork?' }, ({ outcome, declined }) => outcome === 'declined' && declined.message],
  ['ask_case_articles', { question: 'hello' }, ({ outcome }) => outcome === 'told'],
  ['read_article', { id: article, start: 0, end: 12 }, ({ text, end }) => text.length === 12 && end === 12],
  ['check_quote', { quote: 'it was given fewer than 300 documents' }, ({ verdict }) => verdict === 'ALTERED'],
  ['check_quote', { quote: 'No such words' }, ({ verdict }) => verdict === 'NOT_FOUND'],
  ['list_articles', {}, ({ total, articles }) => total === articles.length && total > 0],
  ['timeline', { about: 'Binance' }, ({ events }) => events.length > 0],
  ['timeline', { from: '1900-01-01', to: '1900-01-02' }, ({ events, note }) => events.length === 0 && note],
  ['list_people', {}, ({ people }) => people.length > 0],
  ['who_is', { name: 'Zia Faruqui' }, ({ quotes }) => quotes.length > 0],
  ['watch', { question, every: 'daily' }, ({ every, id }) => every === 'daily' && id],
]
for (const [name, parameters, holds] of calls) {
  test(`${name} ${JSON.stringify(parameters)} gives what its schema says`, async () => {
    await client.listTools()
    const { structuredContent, content, isError } = await call(name, parameters)
    assert.ok(!isError, JSON.stringify(content))
    assert.equal(content[0].text, structuredContent.text)
    assert.ok(holds(structuredContent), JSON.stringify(structuredContent))
  })
}

test('a conversation goes on', async () => {
  const { conversation } = (await call('ask_case_articles', { question: 'Was the inspection denied?' })).structuredContent
  const { readAs } = (await call('ask_case_articles', { question: 'Why?', conversation })).structuredContent
  assert.equal(readAs, 'Why was the inspection denied?')
})

const wrong = [
  ['ask_case_articles', {}, "ask_case_articles: needs 'question', a text."],
  ['ask_case_articles', { question: 5 }, "ask_case_articles: 'question' must be a text."],
  ['ask_case_articles', { question, stream: true }, "ask_case_articles: does not know 'stream'; it knows question, conversation."],
  ['read_article', { id: article, start: 'x' }, "read_article: 'start' must be a whole number."],
  ['read_article', { id: article, start: 1.5 }, "read_article: 'start' must be a whole number."],
  ['list_articles', { page: 2 }, "list_articles: does not know 'page'; it knows no argument."],
  ['timeline', { from: 'May' }, "'from' must be a day such as 2023-09-19: 'May'"],
  ['watch', { question, every: 'hourly' }, "'every' must be 'at once', 'daily' or 'weekly'"],
  ['watch', { question, webhook: 'http://127.0.0.1/x' }, /webhook/],
]
for (const [name, parameters, sentence] of wrong) {
  test(`${name} ${JSON.stringify(parameters)} is told what is wrong`, async () => {
    const { content, isError } = await call(name, parameters)
    assert.ok(isError)
    if (sentence instanceof RegExp) assert.match(content[0].text, sentence)
    else assert.equal(content[0].text, sentence)
    assert.doesNotMatch(content[0].text, /java|Exception|class /)
  })
}

test('no such tool, prompt or article', async () => {
  for (const asking of [() => call('nothing'), () => client.getPrompt({ name: 'nothing' }),
    () => client.readResource({ uri: 'pincite://articles/nothing' }), () => client.readResource({ uri: 'x://y' })]) {
    await assert.rejects(asking, (error) => !/java|Exception/.test(error.message))
  }
})

test('articles are resources, by their ids, however the slash is written', async () => {
  const { resources } = await client.listResources()
  const listed = resources.find(({ name }) => name === article)
  assert.equal(listed.mimeType, 'text/plain')
  assert.ok(listed.title && listed.description)
  for (const uri of [listed.uri, `pincite://articles/${article}`]) {
    const { contents } = await client.readResource({ uri })
    assert.match(contents[0].text, /fewer than 250 documents/)
    assert.equal(contents[0].mimeType, 'text/plain')
  }
  const { resourceTemplates } = await client.listResourceTemplates()
  assert.deepEqual(resourceTemplates.map(({ uriTemplate }) => uriTemplate), ['pincite://articles/{id}'])
})

test('prompts are filled in', async () => {
  const { prompts } = await client.listPrompts()
  assert.deepEqual(prompts.map(({ name }) => name).sort(), ['ask_case', 'check_my_quote', 'compare_outlets'])
  const { messages } = await client.getPrompt({ name: 'ask_case', arguments: { question } })
  assert.equal(messages[0].role, 'user')
  assert.ok(messages[0].content.text.includes(question))
  const quote = await client.getPrompt({ name: 'check_my_quote', arguments: { quote: 'x' } })
  assert.match(quote.messages[0].content.text, /check_quote/)
  await assert.rejects(client.getPrompt({ name: 'ask_case', arguments: {} }), /ask_case: needs 'question', a text/)
})

test('what is answered is in the text as well', async () => {
  assert.match((await call('ask_case_articles', { question })).content[0].text, answered)
})
