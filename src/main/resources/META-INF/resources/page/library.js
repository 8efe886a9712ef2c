// All articles, narrowed by words, source and date; what is chosen stands in the address.

import { adding } from './adding.js';
import { element } from './elements.js';
import { articles } from './service.js';
import { imprint } from './source.js';

const PAUSE = 200;
const NAMES = ['q', 'source', 'from', 'to'];

export async function showLibrary(view) {
  const all = await articles();
  const count = element('p', { class: 'count', role: 'status' });
  const list = element('ul', { class: 'articles' });
  const form = filters(all, () => narrow(form, list, count));
  document.title = 'Articles · Pincite';
  view.replaceChildren(element('h1', {}, 'Articles'), await adding(() => narrow(form, list, count)), form, count, list);
  await narrow(form, list, count);
}

function filters(all, changed) {
  const chosen = new URLSearchParams(location.search);
  const sources = [...new Set(all.map(article => article.source).filter(Boolean))].sort();
  const field = (label, name, type) => element('label', {}, label,
    element('input', { type, name, value: chosen.get(name) ?? '', maxlength: 200 }));
  const choice = source => element('option', { value: source, selected: chosen.get('source') === source }, source || 'All');
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };
  return element('form', { class: 'filters', role: 'search', input: later, submit: event => event.preventDefault() },
    field('Words', 'q', 'search'),
    element('label', {}, 'Source', element('select', { name: 'source' }, ['', ...sources].map(choice))),
    field('From', 'from', 'date'), field('To', 'to', 'date'));
}

async function narrow(form, list, count) {
  const chosen = Object.fromEntries(new FormData(form));
  const found = (await articles(chosen.q.trim())).filter(article => fits(article, chosen));
  count.textContent = `${found.length} ${found.length === 1 ? 'article' : 'articles'}`;
  list.replaceChildren(...found.sort(newestFirst).map(entry));
  const kept = new URLSearchParams(NAMES.filter(name => chosen[name]).map(name => [name, chosen[name]]));
  history.replaceState(history.state, '', `/articles${kept.size ? `?${kept}` : ''}`);
}

const fits = (article, { source, from, to }) => (!source || article.source === source)
  && (!from || (article.published ?? '') >= from)
  && (!to || (article.published && article.published <= to));

const newestFirst = (one, other) => (other.published ?? '').localeCompare(one.published ?? '');

const entry = article => element('li', {},
  element('a', { href: `/articles/${article.id.split('/').map(encodeURIComponent).join('/')}` }, article.title),
  element('p', { class: 'imprint' }, [imprint(article), standing(article)].filter(Boolean).join(' · ')));

/** Nothing is said of those of whom nothing is known. */
const standing = article => (article.standing === 'unknown' ? '' : article.standing);
