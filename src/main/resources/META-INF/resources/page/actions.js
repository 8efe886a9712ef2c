// What can be done with an answer. What is said of it has a place of its own, so that nothing moves.

import { button, element, icon } from './elements.js';
import { feedback } from './feedback.js';
import { plainText } from './plain-text.js';

export function actions(answer) {
  const said = element('p', { class: 'said', role: 'status' });
  const { buttons, form } = answer.kept === false ? { buttons: [], form: '' } : feedback(answer.id, said);
  return element('div', { class: 'closing' },
    element('div', { class: 'actions' },
      button('Copy with sources', 'copy', () => copy(plainText(answer, location.origin), said)),
      answer.kept !== false && ofKept(answer, said),
      element('span', { class: 'votes', role: 'group', 'aria-label': 'Was this helpful?' }, buttons)),
    answer.kept === false && element('p', { class: 'unkept' }, 'The service could not keep this answer, so it has no address.'),
    said, form);
}

const ofKept = (answer, said) => [
  button('Copy link', 'link', () => copy(`${location.origin}/answers/${answer.id}`, said)),
  element('a', { class: 'quiet', href: `/api/answers/${answer.id}`, download: `answer-${answer.id}.json` }, icon('save'),
    element('span', {}, 'Export')),
  element('a', { class: 'quiet', href: `/watches?question=${encodeURIComponent(answer.readAs ?? answer.question)}` }, icon('watch'),
    element('span', {}, 'Watch')),
];

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch (refused) {
    said.textContent = `The browser did not copy: ${refused.message}`;
  }
}
