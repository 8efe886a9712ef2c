// What stands below the statements: why none were given, the sources, and what can be done with the answer.

import { asRead } from './as-read.js';
import { button, element, icon } from './elements.js';
import { feedback } from './feedback.js';
import { originalAddress } from './original.js';
import { declinedInWords, plainText } from './plain-text.js';
import { imprint } from './source.js';
import { number } from './statement.js';
import { choices } from './suggested.js';

export function closing(answer, citations, opened, ask) {
  if (answer.outcome === 'told') {
    return [element('p', { class: 'statement' }, answer.told),
      element('section', { class: 'offered', 'aria-label': 'Questions that are answered' },
        choices(answer.suggestions ?? [], ask))];
  }
  const parts = answer.declined
    ? [element('p', { class: 'statement' }, declinedInWords(answer.declined)), sources('Closest passages', citations, opened)]
    : [sources('Sources', citations, opened)];
  return [...parts, because(answer.writer), caveat(answer.writer), actions(answer)].filter(Boolean);
}

function sources(heading, citations, opened) {
  return citations.length === 0 ? undefined : element('section', { class: 'sources', 'aria-label': heading },
    element('h3', {}, heading),
    element('ol', {}, citations.map(citation => source(citation, opened))));
}

function source(citation, opened) {
  const link = number(citation, opened);
  return element('li', {},
    link,
    element('div', {},
      element('q', { click: () => link.click() }, asRead(citation.quote)),
      element('p', { class: 'imprint' }, element('cite', {}, citation.article.title),
        imprint(citation.article) && ` · ${imprint(citation.article)}`, citation.page && ` · page ${citation.page}`, ' ', original(citation))));
}

export function original(citation) {
  const address = originalAddress(citation.article.url, citation.quote);
  return address && element('a', {
    class: 'out', href: address, target: '_blank', rel: 'noopener noreferrer',
    'aria-label': `The original of ${citation.article.title}, in a new tab`,
  }, 'Original', icon('out'));
}

const because = writer => writer?.because
  && element('p', { class: 'because' }, `In the articles' own sentences, because the language model ${writer.because}`);

const caveat = writer => writer?.caveat && element('p', { class: 'because' }, writer.caveat);

const actions = answer => answer.kept === false ? actionsOfUnkept(answer) : actionsOfKept(answer);

function actionsOfUnkept(answer) {
  const copied = element('span', { class: 'said', role: 'status' });
  return element('div', { class: 'actions' },
    button('Copy with sources', 'copy', () => copy(plainText(answer, location.origin), copied)), copied,
    element('span', { class: 'said' }, 'The service could not keep this answer, so it has no address.'));
}

function actionsOfKept(answer) {
  const { buttons, form } = feedback(answer.id);
  const copied = element('span', { class: 'said', role: 'status' });
  return element('div', { class: 'actions' },
    button('Copy with sources', 'copy', () => copy(plainText(answer, location.origin), copied)),
    button('Copy link', 'link', () => copy(`${location.origin}/answers/${answer.id}`, copied)),
    element('a', { class: 'quiet', href: `/api/answers/${answer.id}`, download: `answer-${answer.id}.json` }, icon('save'),
      element('span', {}, 'Export')),
    copied,
    element('span', { class: 'votes', role: 'group', 'aria-label': 'Was this helpful?' }, buttons), form);
}

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch (refused) {
    said.textContent = `The browser did not copy: ${refused.message}`;
  }
}
