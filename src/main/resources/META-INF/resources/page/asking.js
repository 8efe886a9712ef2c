// One question on its way: asked, asked again while the articles are being read, and told as it is answered.

import { events } from './events.js';
import { ask, Refusal, state } from './service.js';

const READING = 'The articles are being read. Your question is asked as soon as they are…';
const LOST = 'The connection to the service was lost before the answer was whole.';

const pause = (seconds, signal) => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, seconds * 1000);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    reject(signal.reason);
  }, { once: true });
});

/** The answer to {question, conversation, filter}; the turn is told what comes before it. */
export async function asked(wish, turn, signal) {
  const response = await answered(wish, turn, signal);
  for await (const { name, data } of events(response)) {
    if (name === 'done') {
      return JSON.parse(data);
    }
    tell(turn, name, data);
  }
  throw new Error(LOST);
}

function tell(turn, name, data) {
  if (name === 'passages') {
    turn.looked(JSON.parse(data));
  } else if (name === 'statement') {
    turn.stated(JSON.parse(data));
  }
}

async function answered({ question, conversation, filter }, turn, signal) {
  for (;;) {
    try {
      return await ask(question, conversation, filter, signal);
    } catch (refused) {
      if (refused instanceof Refusal && refused.field === 'conversation') {
        return ask(question, undefined, filter, signal);
      }
      await waitedFor(refused, turn, signal);
    }
  }
}

/** Returns when it is worth asking again. */
async function waitedFor(refused, turn, signal) {
  const isReading = refused.status === 503 && await state() === 'reading';
  if (!isReading) {
    throw refused.status || signal.aborted ? refused : new Error('The service cannot be reached. Is it running?');
  }
  turn.waits(READING);
  await pause(refused.retryAfter, signal);
}
