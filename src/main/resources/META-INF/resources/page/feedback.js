// Whether an answer helped, and why not.

import { button, element } from './elements.js';
import { vote } from './service.js';

const LONGEST = 500;

/** A random name of this browser, so that a second thought takes the place of the first. */
function voter() {
  const known = localStorage.getItem('voter') ?? newName();
  localStorage.setItem('voter', known);
  return known;
}

const newName = () => [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** @param said where it is told what became of a vote */
export function feedback(id, said) {
  const form = reasonForm(reason => send({ helpful: false, reason }));
  const up = button('Helpful', 'up', () => send({ helpful: true }), { 'aria-pressed': 'false' });
  const down = button('Not helpful', 'down', () => send({ helpful: false }, true), { 'aria-pressed': 'false' });

  async function send(ballot, thenAsk = false) {
    try {
      await vote(id, { ...ballot, voter: voter() });
      up.setAttribute('aria-pressed', String(ballot.helpful));
      down.setAttribute('aria-pressed', String(!ballot.helpful));
      said.textContent = thenAsk ? '' : 'Thank you.';
      form.hidden = !thenAsk;
      if (thenAsk) {
        form.querySelector('textarea').focus();
      }
    } catch (failure) {
      said.textContent = failure.message;
    }
  }
  return { buttons: [up, down], form };
}

function reasonForm(send) {
  const text = element('textarea', { maxlength: LONGEST, rows: 2, name: 'reason' });
  return element('form', {
    class: 'reason',
    hidden: true,
    submit: event => {
      event.preventDefault();
      send(text.value);
    },
  }, element('label', {}, 'What was wrong? ', text), element('button', { type: 'submit' }, 'Send'));
}
