// Where a question is written.

import { button, element } from './elements.js';

const LONGEST = 2000;

/** @param asked is told the question, @param stopped that nobody wants the answer any more */
export function createComposer(asked, stopped) {
  const field = element('textarea', {
    id: 'question', name: 'question', rows: 1, maxlength: LONGEST, placeholder: 'Ask about the articles', autocomplete: 'off',
    'aria-keyshortcuts': '/',
  });
  const send = element('button', { type: 'submit', class: 'send' }, 'Ask');
  const stop = button('Stop', undefined, stopped, { class: 'send stop', hidden: true });
  const form = element('form', { class: 'composer', submit: submitted },
    element('label', { for: 'question', class: 'unseen' }, 'Your question'), field, send, stop);

  function submitted(event) {
    event.preventDefault();
    const question = field.value.trim();
    if (question) {
      field.value = '';
      asked(question);
    }
  }

  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      submitted(event);
    }
  });
  return {
    node: form,
    /** Not where that would bring up a keyboard over the page. */
    focus: () => matchMedia('(pointer: fine)').matches && field.focus(),
    busy(isBusy) {
      send.hidden = isBusy;
      stop.hidden = !isBusy;
    },
  };
}
