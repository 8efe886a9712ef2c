// Which article a number leads to, beside the text while the number is pointed at or has the focus. It stands where nothing else does,
// and where there is no such room there is none: the number's own name says the same.

import { asRead } from './as-read.js';
import { element } from './elements.js';
import { imprint } from './source.js';

const GAP = 20;
const LEAST = 150;
const MOST = 260;
/** Long enough to reach it. */
const GRACE = 700;
const at = id => document.getElementById(id);
let leaving;
let pointed;

/** @param said the statement, whose words need not be shown again */
export function previewOn(link, citation, said) {
  link.addEventListener('pointerenter', event => event.pointerType !== 'touch' && show(link, citation, said));
  link.addEventListener('focus', () => link.matches(':focus-visible') && show(link, citation, said));
  link.addEventListener('pointerleave', leave);
  ['blur', 'click'].forEach(name => link.addEventListener(name, hidePreview));
}

function show(link, citation, said) {
  const { article, quote } = citation;
  hidePreview();
  at('preview').replaceChildren(...[
    element('strong', {}, article.title),
    element('span', { class: 'imprint' }, [imprint(article), citation.page && `page ${citation.page}`].filter(Boolean).join(' · ')),
    asRead(quote) !== asRead(said) && element('q', {}, asRead(quote)),
  ].filter(Boolean));
  if (place(link.getBoundingClientRect(), link.closest('.turn').getBoundingClientRect())) {
    pointed = link;
    link.setAttribute('aria-describedby', 'preview');
  }
}

/** Right of the text, at the height of the number. */
function place(link, text) {
  const end = at('main').getBoundingClientRect().right;
  const room = end - text.right - 2 * GAP;
  const box = at('preview');
  box.hidden = room < LEAST;
  box.style.width = `${Math.min(room, MOST)}px`;
  box.style.left = `${text.right + GAP}px`;
  box.style.top = `${Math.max(GAP, Math.min(link.top - GAP / 2, innerHeight - box.offsetHeight - GAP))}px`;
  return !box.hidden;
}

function leave() {
  clearTimeout(leaving);
  leaving = setTimeout(hidePreview, GRACE);
}

at('preview').addEventListener('pointerenter', () => clearTimeout(leaving));
at('preview').addEventListener('pointerleave', leave);
addEventListener('scroll', hidePreview, { passive: true, capture: true });

/** Whether there was one. */
export function hidePreview() {
  const wasShown = !at('preview').hidden;
  clearTimeout(leaving);
  at('preview').hidden = true;
  pointed?.removeAttribute('aria-describedby');
  pointed = undefined;
  return wasShown;
}
