// "/" goes to the question, Escape closes the article.

import { hidePreview } from './preview.js';

const isWriting = () => document.activeElement?.matches('input, textarea, select');

export function listenToKeys(close) {
  addEventListener('keydown', event => {
    if (event.key === '/' && !isWriting() && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      document.querySelector('#question, input[type=search]')?.focus();
    } else if (event.key === 'Escape') {
      hidePreview();
      close();
    }
  });
}
