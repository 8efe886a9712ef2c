// "/" goes to the question, Escape closes what lies over the page, the preview, the column, the article: one at a time.

import { closeColumn } from './column.js';
import { hidePreview } from './preview.js';

const isWriting = () => document.activeElement?.matches('input, textarea, select');

const isOver = () => document.querySelector('dialog[open], :popover-open') !== null;

/** What lies over the page is closed by the browser. */
const escape = close => isOver() || hidePreview() || closeColumn() || close();

export function listenToKeys(close) {
  addEventListener('keydown', event => {
    if (event.key === '/' && !isWriting() && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      document.querySelector('#question, main input[type=search]')?.focus();
    } else if (event.key === 'Escape') {
      escape(close);
    }
  });
}
