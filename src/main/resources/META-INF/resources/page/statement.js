// A statement of an answer, and the numbers that lead to the words it stands on.

import { asRead } from './as-read.js';
import { element } from './elements.js';
import { articleAddress } from './service.js';
import { named } from './source.js';

/** @param citations those of the statement, whole */
export const statement = (said, citations, opened) => statementOf(...emphasized(said.text, said.short),
  citations.map(citation => [' ', number(citation, opened)]));

export const statementOf = (...content) => element('p', { class: 'statement' }, content);

function emphasized(text, short) {
  const words = short ? asRead(short) : '';
  const at = words ? text.indexOf(words) : -1;
  return at < 0
    ? [element('span', { class: 'words' }, text)]
    : [element('span', { class: 'words' }, text.slice(0, at), element('strong', {}, words), text.slice(at + words.length))];
}

/** In another tab where somebody asks for that. */
export const opens = (citation, opened) => event => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    opened(citation, event.currentTarget);
  }
};

/** A link to the article, so that it can also be opened in another tab. */
export const number = (citation, opened) => element('a', {
  class: 'number',
  href: articleAddress(citation.article.id, citation.start, citation.end),
  'aria-label': `Source ${citation.number}: ${named(citation.article)}`,
  'data-number': citation.number,
  click: opens(citation, opened),
}, String(citation.number));
