// What is to be said of the page as a whole.

import { element } from './elements.js';

const place = () => document.getElementById('notices');

export function notice(...content) {
  place().append(element('p', { class: 'notice' }, ...content));
}

export function clearNotices() {
  place().replaceChildren();
}
