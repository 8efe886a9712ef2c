// Answers on the left, the article on the right: opening, stepping through and closing quotes.

import { hidePreview } from './preview.js';
import { forgetOpening, noteClosing, noteOpening, opening } from './openings.js';
import { createReader, narrow } from './reader.js';

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

  addEventListener('popstate', follow);
  return {
    reader,
    follow,
    knows: (answer, all) => citations.set(answer, all),
    open(answer, citation, all, link) {
      hidePreview();
      from = link;
      current = answer;
      citations.set(answer, all);
      noteOpening(answer, citation.number);
      follow();
    },
    /** Where there is room, the first words that an answer stands on are shown without being asked for. */
    offer(answer, all) {
      citations.set(answer, all);
      if (narrow.matches || opening()) {
        return;
      }
      current = answer;
      from = undefined;
      mark({ answer, number: 1 }, all[0]);
      all.length > 0 ? reader.open(all[0], all, false) : reader.close();
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
