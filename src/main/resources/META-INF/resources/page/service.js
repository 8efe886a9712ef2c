// What the page asks of the service. A failure is an Error whose message a person can act on, with the HTTP status.

export class Refusal extends Error {
  constructor(status, problem, retryAfter) {
    super(problem.detail ?? `The service answered with status ${status}.`);
    this.status = status;
    this.field = problem.field;
    this.retryAfter = Number(retryAfter) || 2;
  }
}

/** And back to where the page is. */
export const toSignIn = () => location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`);

const canSignIn = () => 'offered' in document.getElementById('caller').dataset;

async function refuse(response) {
  if (response.status === 401 && canSignIn()) {
    toSignIn();
  }
  const problem = await response.json().catch(() => ({}));
  throw new Refusal(response.status, problem, response.headers.get('Retry-After'));
}

async function get(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  return response.ok ? response.json() : refuse(response);
}

const post = (address, accept, body, signal) => send('POST', address, accept, body, signal);

const send = (method, address, accept, body, signal) => fetch(address, {
  method,
  headers: { 'Content-Type': 'application/json', Accept: accept },
  body: JSON.stringify(body),
  signal,
});

const path = id => id.split('/').map(encodeURIComponent).join('/');

export const articles = words => get(`/api/articles${words ? `?q=${encodeURIComponent(words)}` : ''}`);
export const articlesPage = wanted => get(`/api/articles?${wanted}`);
export const article = id => get(`/api/articles/${path(id)}`);
export const additions = () => get('/api/additions');
export const additionAt = id => get(`/api/additions/${path(id)}`);
export const unreadable = () => get('/api/articles?state=unreadable');
export const versionsOf = id => get(`/api/articles/${path(id)}/versions`);
export const citationsOf = id => get(`/api/articles/${path(id)}/citations`);
export const answer = id => get(`/api/answers/${encodeURIComponent(id)}`);
export const conversation = id => get(`/api/conversations/${encodeURIComponent(id)}`);
export const timeline = chosen => get(`/api/timeline${chosen.size ? `?${chosen}` : ''}`);
export const people = () => get('/api/people');
export const person = name => get(`/api/people/${encodeURIComponent(name)}`);
export const caller = () => get('/api/caller').catch(() => ({ signIn: false }));
export const signOut = () => post('/sign-out', 'application/json', {});
export const suggestions = () => get('/api/suggestions');
export const followUps = id => get(`/api/suggestions?after=${encodeURIComponent(id)}`);
export const conversations = wish => get(`/api/conversations?${new URLSearchParams(wish)}`);
export const watches = () => get('/api/watches');
export const articleAddress = (id, start, end) => `/articles/${path(id)}#char=${start},${end}`;

/** The response whose body is the stream of events. */
export async function ask(question, conversation, filter, signal) {
  const response = await post('/api/chat', 'text/event-stream', { question, conversation, filter }, signal);
  return response.ok ? response : refuse(response);
}

const done = async response => (response.ok ? response : refuse(response));

export const renameConversation = async (id, title) => done(await send('PATCH', `/api/conversations/${id}`, 'application/json', { title }));
export const deleteConversation = async id => done(await fetch(`/api/conversations/${id}`, { method: 'DELETE' }));
export const watch = async wish => done(await post('/api/watches', 'application/json', wish));
export const unwatch = async id => done(await fetch(`/api/watches/${id}`, { method: 'DELETE' }));

/** Of a file that is chosen or dropped. */
export async function addFile(file) {
  const response = await fetch(`/api/articles?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json' },
    body: file,
  });
  return response.ok ? response.json() : refuse(response);
}

export async function addAddress(url) {
  const response = await post('/api/articles', 'application/json', { url });
  return response.ok ? response.json() : refuse(response);
}

export async function vote(id, ballot) {
  const response = await post(`/api/answers/${encodeURIComponent(id)}/feedback`, 'application/json', ballot);
  return response.ok ? undefined : refuse(response);
}

/** 'ready', 'reading' or 'empty'. */
export async function state() {
  const response = await fetch('/q/health/ready', { headers: { Accept: 'application/json' } });
  if (response.ok) {
    return 'ready';
  }
  const health = await response.json().catch(() => ({}));
  const index = (health.checks ?? []).find(check => check.name === 'index');
  return index?.data?.generation && index.data.passages === 0 ? 'empty' : 'reading';
}
