// The articles that an answer stands on, each once; their words only where they are other than what is said.

import { asRead } from './as-read.js';
import { original } from './closing.js';
import { element } from './elements.js';
import { articleAddress } from './service.js';
import { imprint } from './source.js';
import { number, opens } from './statement.js';

/** @param said texts of the statements */
export function sources(citations, said, opened) {
  const shown = new Set(said.map(asRead));
  return citations.length > 0 && element('ol', { class: 'sources' },
    byArticle(citations).map(cited => source(cited, shown, opened)));
}

function byArticle(citations) {
  const cited = new Map();
  citations.forEach(citation => cited.set(citation.article.id, [...cited.get(citation.article.id) ?? [], citation]));
  return [...cited.values()];
}

function source(cited, shown, opened) {
  const [first] = cited;
  const { article } = first;
  const other = cited.filter(citation => !shown.has(asRead(citation.quote)));
  const told = cited.filter(citation => !other.includes(citation));
  return element('li', {},
    element('p', { class: 'imprint' }, [imprint(article), first.standing, pages(cited)].filter(Boolean).join(' · '), ' ', original(first)),
    element('p', { class: 'title' },
      element('a', { href: articleAddress(article.id, first.start, first.end), click: opens(first, opened) }, element('cite', {}, article.title)),
      told.map(citation => [' ', number(citation, opened)])),
    other.map(citation => element('p', { class: 'quoted' }, number(citation, opened), ' ',
      element('q', {}, asRead(citation.quote)))));
}

/** Of a file that has some. */
function pages(cited) {
  const all = [...new Set(cited.map(citation => citation.page).filter(Boolean))];
  return all.length > 0 && `page${all.length === 1 ? '' : 's'} ${all.join(', ')}`;
}
