// Answers on the left, the article on the right: opening, stepping through and closing quotes.

import { hidePreview } from './preview.js';
import { forgetOpening, noteClosing, noteOpening, opening } from './openings.js';
import { createReader } from './reader.js';

export function createDesk() {
  const reader = createReader(document.getElementById('reader'), moved);
  const citations = new Map();
  let from;
  let current;

  function moved(citation) {
    if (citation) {
      noteOpening(current, citation.number);
      follow();
    } else {
      noteClosing();
    }
  }

  /** Shows what the address says is open. */
  function follow() {
    const now = opening();
    const all = citations.get(now?.answer);
    const citation = all?.find(each => each.number === now.number);
    mark(now, citation);
    if (citation) {
      current = now.answer;
      reader.open(citation, all);
    } else if (reader.isOpen()) {
      reader.close();
      from?.focus();
    }
  }

  const knows = answer => citations.set(answer.id, answer.citations ?? answer.declined?.closest ?? []);

  addEventListener('popstate', follow);
  return {
    reader,
    follow,
    knows,
    open(answer, citation, all, link) {
      hidePreview();
      from = link;
      current = answer;
      citations.set(answer, all);
      noteOpening(answer, citation.number);
      follow();
    },
    /** An article that is open goes along with a new answer, and closes where there is none; it never opens by itself. */
    settle(answer) {
      knows(answer);
      if (!reader.isOpen()) {
        return;
      }
      const [first] = answer.citations ?? [];
      from = undefined;
      current = answer.id;
      mark({ answer: answer.id, number: first?.number }, first);
      first ? reader.open(first, answer.citations, false) : reader.close();
    },
    forget: forgetOpening,
    close: () => reader.isOpen() && noteClosing(),
  };
}

function mark(now, citation) {
  document.querySelectorAll('.number[aria-current]').forEach(link => link.removeAttribute('aria-current'));
  if (citation) {
    document.querySelectorAll(`.turn[data-answer="${now.answer}"] .number[data-number="${now.number}"]`)
      .forEach(link => link.setAttribute('aria-current', 'true'));
  }
}
