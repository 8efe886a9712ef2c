// Questions to begin with.

import { element } from './elements.js';
import { suggestions } from './service.js';

export async function suggested(ask) {
  const { questions } = await suggestions();
  return element('section', { class: 'suggested', 'aria-label': 'Questions to begin with', hidden: questions.length === 0 },
    element('h2', {}, 'The articles answer, for example'), choices(questions, ask));
}

/** Questions to ask with a click. */
export const choices = (questions, ask) => element('ul', {}, questions.map(question =>
  element('li', {}, element('button', { type: 'button', click: () => ask(question) }, question))));
