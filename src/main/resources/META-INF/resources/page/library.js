// All articles, page by page, narrowed and sorted; what is chosen stands in the address.

import { adding } from './adding.js';
import { button, element } from './elements.js';
import { articlesPage } from './service.js';
import { day } from './source.js';

const PAUSE = 200;
const SHOWN = 50;
const NAMES = ['q', 'source', 'from', 'to', 'sort', 'order', 'page'];
const COLUMNS = [['title', 'Article'], ['source', 'Source'], ['day', 'Day'], ['length', 'Length'], ['answers', 'Answers']];
/** What is wanted first where somebody sorts by it. */
const FIRST = { title: 'asc', source: 'asc', day: 'desc', length: 'desc', answers: 'desc' };

export async function showLibrary(view) {
  const chosen = new URLSearchParams(location.search);
  const shown = { count: element('p', { class: 'count', role: 'status' }), list: element('div', {}), pages: element('nav', { class: 'paging', 'aria-label': 'Pages of articles' }) };
  const again = () => show(shown, chosen, change);
  const change = (changes, isStep = false) => {
    Object.entries({ page: '', ...changes }).forEach(([name, value]) => (value ? chosen.set(name, value) : chosen.delete(name)));
    const address = addressOf(chosen);
    isStep ? history.pushState(history.state, '', address) : history.replaceState(history.state, '', address);
    return again();
  };
  document.title = 'Articles · Pincite';
  const form = element('form', {});
  view.replaceChildren(element('h1', {}, 'Articles'), await adding(again), form, shown.count, shown.list, shown.pages);
  const told = await again();
  form.replaceWith(filters(told?.sources ?? [], chosen, change));
  addEventListener('popstate', () => location.reload());
}

function addressOf(chosen) {
  const kept = new URLSearchParams(NAMES.filter(name => chosen.get(name)).map(name => [name, chosen.get(name)]));
  return `/articles${kept.size ? `?${kept}` : ''}`;
}

function filters(sources, chosen, change) {
  const field = (label, name, type) => element('label', {}, label,
    element('input', { type, name, value: chosen.get(name) ?? '', maxlength: 200 }));
  const choice = source => element('option', { value: source, selected: chosen.get('source') === source }, source || 'All');
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => change(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]))), PAUSE);
  };
  const form = element('form', { class: 'filters', role: 'search', 'aria-label': 'Narrow the articles', input: later, submit: event => event.preventDefault() },
    field('Words', 'q', 'search'),
    element('label', {}, 'Source', element('select', { name: 'source' }, ['', ...sources].map(choice))),
    field('From', 'from', 'date'), field('To', 'to', 'date'));
  return form;
}

const sortOf = chosen => COLUMNS.map(([key]) => key).find(key => key === chosen.get('sort')) ?? 'day';
const orderOf = chosen => (['asc', 'desc'].includes(chosen.get('order')) ? chosen.get('order') : FIRST[sortOf(chosen)]);
const pageOf = chosen => Math.max(1, Math.floor(Number(chosen.get('page'))) || 1);

/** What was asked last is shown, in whatever order answers come. */
let last;

async function show({ count, list, pages }, chosen, change) {
  const page = pageOf(chosen);
  const wanted = last = asked(chosen, page);
  try {
    const told = await articlesPage(wanted);
    if (wanted !== last) {
      return told;
    }
    count.textContent = counted(told, page);
    list.replaceChildren(told.total > 0 ? table(told.articles, chosen, change) : '');
    pages.replaceChildren(...steps(told, chosen, page));
    pages.hidden = told.total <= SHOWN;
    return told;
  } catch (failure) {
    count.textContent = failure.message;
    list.replaceChildren();
    pages.replaceChildren();
    return undefined;
  }
}

function asked(chosen, page) {
  const wanted = new URLSearchParams({ limit: SHOWN, offset: (page - 1) * SHOWN, sort: sortOf(chosen), order: orderOf(chosen) });
  ['q', 'source', 'from', 'to'].filter(name => chosen.get(name)).forEach(name => wanted.set(name, chosen.get(name)));
  return wanted;
}

const grouped = number => number.toLocaleString('en');

function counted({ total, articles, offset }, page) {
  const all = `${grouped(total)} ${total === 1 ? 'article' : 'articles'}`;
  return total <= SHOWN ? all : `${all}, ${grouped(offset + 1)} to ${grouped(offset + articles.length)} (page ${grouped(page)})`;
}

function table(articles, chosen, change) {
  return element('table', { class: 'articles shelf' },
    element('thead', {}, element('tr', {}, COLUMNS.map(([key, label]) => heading(key, label, chosen, change)))),
    element('tbody', {}, articles.map(row)));
}

function heading(key, label, chosen, change) {
  const isSorted = sortOf(chosen) === key;
  const order = orderOf(chosen);
  const other = isSorted ? { asc: 'desc', desc: 'asc' }[order] : FIRST[key];
  const sorted = isSorted && { asc: 'ascending', desc: 'descending' }[order];
  return element('th', { scope: 'col', class: key, 'aria-sort': sorted },
    button(label, undefined, () => change({ sort: key, order: other }, true)),
    isSorted && element('span', { 'aria-hidden': 'true' }, order === 'asc' ? '▲' : '▼'));
}

const row = article => element('tr', {},
  element('td', { class: 'title' },
    element('a', { href: `/articles/${article.id.split('/').map(encodeURIComponent).join('/')}` }, article.title),
    article.snippet && element('p', { class: 'snippet' }, article.snippet)),
  element('td', { class: 'source' }, [article.source, standing(article)].filter(Boolean).join(' · ')),
  element('td', { class: 'day' }, article.published && element('time', { datetime: article.published }, day(article.published))),
  element('td', { class: 'length' }, grouped(article.length), element('span', { class: 'unit' }, ' characters')),
  element('td', { class: 'answers' }, grouped(article.answers), element('span', { class: 'unit' }, article.answers === 1 ? ' answer' : ' answers')));

/** Nothing is said of those of whom nothing is known. */
const standing = article => (article.standing === 'unknown' ? '' : article.standing);

function steps({ total }, chosen, page) {
  const last = Math.max(1, Math.ceil(total / SHOWN));
  const to = (label, number, rel) => {
    const address = new URLSearchParams(chosen);
    address.set('page', number);
    return number >= 1 && number <= last && number !== page && element('a', { class: 'quiet', rel, href: addressOf(address) }, label);
  };
  return [to('First', 1), to('Previous', page - 1, 'prev'), element('span', {}, `Page ${grouped(page)} of ${grouped(last)}`), to('Next', page + 1, 'next'), to('Last', last)].filter(Boolean);
}
