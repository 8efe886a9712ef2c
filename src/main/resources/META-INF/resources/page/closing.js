// What stands below the statements: the sources, or what is closest, and what can be done with the answer.

import { actions } from './actions.js';
import { element, icon } from './elements.js';
import { originalAddress } from './original.js';
import { sources } from './sources.js';
import { choices } from './suggested.js';

/** @param place {ask, level}: asks a question; of the headings */
export function closing(answer, citations, opened, { ask, level }) {
  if (answer.outcome === 'told') {
    return [element('div', { class: 'offered' }, choices(answer.suggestions ?? [], ask))];
  }
  const said = (answer.statements ?? []).map(each => each.text);
  return [
    heading(answer, level), sources(citations, said, opened),
    because(answer.writer), caveat(answer.writer), actions(answer),
  ].filter(Boolean);
}

/** What was found for a question that is not answered is never an answer to it. */
function heading(answer, level) {
  if ((answer.citations ?? answer.declined?.closest ?? []).length === 0) {
    return undefined;
  }
  return element(`h${level}`, { class: 'heading' }, ...answer.declined
    ? ['What is closest ', element('span', { class: 'related' }, 'Related, not an answer')]
    : ['Sources']);
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
