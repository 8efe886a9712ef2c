// The conversation, so that it outlives a reload: kept by the service where it can, and by this tab.

import { answer, conversation } from './service.js';

const key = id => `conversation ${id}`;
const MOST = 50;

export function remember(id, answers) {
  sessionStorage.setItem(key(id), JSON.stringify(answers.slice(-MOST)));
}

const remembered = id => JSON.parse(sessionStorage.getItem(key(id)) ?? '[]');

/** What a conversation is called, and its answers, oldest first; none where nobody knows it any more. */
export async function recall(id) {
  try {
    const kept = await conversation(id);
    return { title: kept.title, answers: await told(kept, remembered(id)) };
  } catch (unknown) {
    if (unknown.status !== 404) {
      throw unknown;
    }
    return { answers: remembered(id) };
  }
}

async function told(kept, here) {
  const answers = await Promise.all(kept.turns.map(turn => whole(turn.answerId ?? turn.answer, here)));
  return answers.filter(Boolean);
}

/** An answer that is no longer kept is left out. */
async function whole(id, here) {
  return here.find(each => each.id === id) ?? answer(id).catch(gone => {
    if (gone.status !== 404) {
      throw gone;
    }
  });
}
