// An answer given before, at its own address: from the archive, and what became of its articles since.

import { createDesk } from './answers-beside.js';
import { changesSince } from './changes.js';
import { createComposer } from './composer.js';
import { element } from './elements.js';
import { notice } from './notices.js';
import { answer } from './service.js';
import { newTurn } from './turn.js';

export async function showAnswer(view, id) {
  const desk = createDesk();
  const kept = await answer(id);
  const turn = newTurn(kept.question, (citation, all, link) => desk.open(id, citation, all, link));
  const composer = createComposer(question => location.assign(`/?question=${encodeURIComponent(question)}`), () => {});
  document.body.classList.add('talking');
  document.title = `${kept.question} · Pincite`;
  turn.node.dataset.answer = id;
  desk.reader.close();
  desk.knows(id, kept.citations ?? kept.declined.closest);
  view.replaceChildren(element('h1', { class: 'unseen' }, 'An answer given before'), turn.node, composer.node);
  turn.done(kept);
  (await changesSince(kept)).forEach(change => notice(...change));
  desk.follow();
  desk.offer(id, kept.citations ?? []);
  return desk;
}
