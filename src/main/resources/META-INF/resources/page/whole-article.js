// An article at its own address, opened at #char=start,end, with the answers that stand on it.

import { asRead } from './as-read.js';
import { element, icon } from './elements.js';
import { markedText, marksOf } from './marked-text.js';
import { notice, clearNotices } from './notices.js';
import { originalAddress } from './original.js';
import { article, citationsOf } from './service.js';
import { imprint } from './source.js';

const ASKED = 'asked';
const TO_MACHINES = 'machine';

const FRAMED = 'What is framed speaks to a machine that reads. Nothing is answered from it.';

export async function showArticle(view, id) {
  const [loaded, cited] = await Promise.all([article(id), citationsOf(id)]);
  const shown = () => show(view, loaded, cited);
  document.title = `${loaded.title} · Pincite`;
  addEventListener('hashchange', shown);
  shown();
}

function show(view, loaded, cited) {
  clearNotices();
  const place = asked(loaded);
  const text = markedText(loaded.text, [...quotes(cited), ...place, ...toMachines(loaded)], 1);
  view.replaceChildren(element('article', { class: 'whole' }, head(loaded), toMachines(loaded).length > 0 && element('p', { class: 'imprint' }, FRAMED), text, citing(cited)));
  marksOf(text, TO_MACHINES).forEach(mark => mark.classList.add(TO_MACHINES));
  marksOf(text, ASKED).forEach(mark => mark.classList.add('active'));
  marksOf(text, ASKED)[0]?.scrollIntoView({ block: 'center' });
}

/** What the address asks for; an article that was changed may have become shorter. */
function asked(loaded) {
  const found = /^#char=(\d+),(\d+)$/.exec(location.hash);
  if (!found) {
    return [];
  }
  const [start, end] = found.slice(1).map(Number);
  if (start >= end || end > loaded.length) {
    notice(`There is nothing at the place [${start}, ${end}): the article has ${loaded.length} characters. Was it changed?`);
    return [];
  }
  return [{ start, end, name: ASKED }];
}

const quotes = cited => cited.filter(citation => citation.verdict === 'VERIFIED')
  .map(({ start, end }) => ({ start, end, name: `${start}-${end}` }));

const toMachines = loaded => loaded.marked.map(({ start, end }) => ({ start, end, name: TO_MACHINES }));

function head(loaded) {
  const address = originalAddress(loaded.url);
  return element('header', {},
    element('h1', {}, loaded.title),
    element('p', { class: 'imprint' }, [imprint(loaded), loaded.author, guessed(loaded), elsewhere(loaded)].filter(Boolean).join(' · '), ' ',
      address && element('a', { class: 'out', href: address, target: '_blank', rel: 'noopener noreferrer' }, 'Original', icon('out'))),
    alsoTold('Also told by', loaded, false), alsoTold('The same text in', loaded, true));
}

function alsoTold(words, loaded, copy) {
  const others = (loaded.alsoTold ?? []).filter(other => other.copy === copy);
  return others.length > 0 && element('p', { class: 'imprint' }, `${words} `,
    others.map((other, number) => [number > 0 && ', ', element('a', { href: `/articles/${other.id.split('/').map(encodeURIComponent).join('/')}`, title: other.title }, imprint(other) || other.title)]).flat());
}

/** Which of what is shown may be wrong. */
function guessed(loaded) {
  const guesses = ['source', 'published', 'author'].filter(name => loaded.particulars?.[name]?.guess);
  return guesses.length > 0 && `${guesses.map(name => (name === 'published' ? 'day' : name)).join(', ')} read from the text or the file: a guess`;
}

/** What is measured is measured in English. */
function elsewhere(loaded) {
  const language = loaded.particulars?.language?.value ?? 'en';
  return !/^en\b/i.test(language) && 'not in English: found by its words, and outside of what was measured';
}

function citing(cited) {
  return element('section', { class: 'citing', 'aria-label': 'Cited in answers' },
    element('h2', {}, 'Cited in answers'),
    cited.length === 0 && element('p', {}, 'No answer that is kept stands on this article.'),
    element('ul', {}, cited.map(citation => element('li', {},
      element('a', { href: `#char=${citation.start},${citation.end}` }, element('q', {}, asRead(citation.quote))),
      citation.verdict !== 'VERIFIED' && element('p', { class: 'imprint' }, 'These words no longer stand here.'),
      element('p', { class: 'imprint' }, 'in answer to ', element('a', { href: `/answers/${citation.answer}` }, citation.question))))));
}
