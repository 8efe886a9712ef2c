// Questions to begin with, and to go on with.

import { element } from './elements.js';
import { followUps, suggestions } from './service.js';

const NEXT = 3;

export async function suggested(ask) {
  const { questions } = await suggestions();
  return element('div', { class: 'suggested', hidden: questions.length === 0 },
    element('h2', {}, 'The articles answer, for example'), choices(questions, ask));
}

/** Questions to ask with a click. */
export const choices = (questions, ask) => element('ul', {}, questions.map(question =>
  element('li', {}, element('button', { type: 'button', click: () => ask(question) }, question))));

/** Below the newest answer: what else its articles answer. @param asked gives the questions of the conversation */
export function goingOn(ask, asked) {
  const place = element('div', { class: 'offered next' });
  return {
    clear: () => place.remove(),
    async after(answer, node) {
      if (answer.outcome === 'told' || answer.kept === false) {
        return;
      }
      const { questions } = await followUps(answer.id).catch(() => ({ questions: [] }));
      const before = new Set(asked().map(question => question.toLowerCase()));
      const fresh = questions.filter(question => !before.has(question.toLowerCase())).slice(0, NEXT);
      if (fresh.length > 0 && node === node.parentElement?.lastElementChild) {
        place.replaceChildren(element('h3', {}, 'Ask next'), choices(fresh, ask));
        node.append(place);
      }
    },
  };
}
