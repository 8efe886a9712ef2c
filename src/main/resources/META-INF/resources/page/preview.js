// The quote beside a citation's number, while it is pointed at or has the focus.

import { asRead } from './as-read.js';
import { element } from './elements.js';
import { named } from './source.js';

const EDGE = 12;
const box = () => document.getElementById('preview');

export function previewOn(link, citation) {
  link.addEventListener('pointerenter', event => event.pointerType !== 'touch' && show(link, citation));
  link.addEventListener('focus', () => link.matches(':focus-visible') && show(link, citation));
  ['pointerleave', 'blur', 'click'].forEach(name => link.addEventListener(name, hidePreview));
}

function show(link, citation) {
  box().replaceChildren(
    element('q', {}, asRead(citation.quote)),
    element('span', { class: 'imprint' }, named(citation.article)));
  box().hidden = false;
  link.setAttribute('aria-describedby', 'preview');
  place(link.getBoundingClientRect());
}

/** Above the number where there is room, else below it. */
function place(link) {
  const { width, height } = box().getBoundingClientRect();
  const left = Math.min(Math.max(EDGE, link.left - width / 3), innerWidth - width - EDGE);
  const above = link.top - height - EDGE / 2;
  box().style.left = `${left}px`;
  box().style.top = `${above > EDGE ? above : link.bottom + EDGE / 2}px`;
}

export function hidePreview() {
  box().hidden = true;
}
