// Chooses which articles are asked.

import { openDialog } from './dialogs.js';
import { element } from './elements.js';
import { ALL } from './scope.js';
import { imprint } from './source.js';

/** Of a long list; whoever looks for another one narrows it by words. */
const MOST = 40;

/**
 * @param articles all that there are
 * @param chosen   is told the scope
 */
export function chooseScope(scope, articles, chosen) {
  const wanted = { sources: new Set(scope.sources), articles: new Set(scope.articles) };
  const cases = [...new Set(articles.map(each => each.case).filter(Boolean))].sort();
  const sources = [...new Set(articles.map(each => each.source).filter(Boolean))].sort();
  const from = date('From', scope.from);
  const to = date('To', scope.to);
  const inCase = cases.length > 1 && select(cases, scope.case);
  const read = () => ({
    sources: [...wanted.sources], articles: [...wanted.articles],
    from: from.field.value || undefined, to: to.field.value || undefined, case: inCase && inCase.field.value || undefined,
  });
  openDialog('Which articles are asked', [
    inCase && inCase.label,
    group('Outlets', sources.map(source => box(wanted.sources, source, source))),
    element('fieldset', { class: 'span' }, element('legend', {}, 'Days of publication'), from.label, to.label),
    some(wanted.articles, articles),
  ], [['Ask these', () => chosen(checked(read())), 'send'], ['Ask all', () => chosen({ ...ALL })]]);
}

function checked(scope) {
  if (scope.from && scope.to && scope.from > scope.to) {
    throw new Error('The first day is after the last: exchange the two.');
  }
  return scope;
}

function date(name, value) {
  const field = element('input', { type: 'date', value });
  return { field, label: element('label', {}, name, field) };
}

function select(cases, chosen) {
  const option = name => element('option', { value: name, selected: name === chosen }, name || 'All cases');
  const field = element('select', {}, ['', ...cases].map(option));
  return { field, label: element('label', { class: 'of-case' }, 'Case', field) };
}

const group = (name, boxes) => boxes.length > 0
  && element('fieldset', {}, element('legend', {}, name), element('div', { class: 'boxes' }, boxes));

const box = (wanted, value, ...words) => element('label', { class: 'box' }, element('input', {
  type: 'checkbox', checked: wanted.has(value), change: event => (event.target.checked ? wanted.add(value) : wanted.delete(value)),
}), element('span', {}, words));

/** Those that are chosen stand first. */
function some(wanted, articles) {
  const list = element('div', { class: 'boxes' });
  const more = element('p', { class: 'imprint', role: 'status' });
  const fill = words => {
    const fitting = articles.filter(article => wanted.has(article.id) || has(article, words));
    const first = fitting.sort((one, other) => wanted.has(other.id) - wanted.has(one.id)).slice(0, MOST);
    list.replaceChildren(...first.map(article => box(wanted, article.id, article.title, element('span', { class: 'imprint' }, ` ${imprint(article)}`))));
    more.textContent = fitting.length > MOST ? `${fitting.length - MOST} more: narrow them by words.` : '';
  };
  fill('');
  return element('fieldset', {}, element('legend', {}, 'Articles'),
    element('input', { type: 'search', 'aria-label': 'Words of a title', placeholder: 'Words of a title', maxlength: 200, input: event => fill(event.target.value) }),
    list, more);
}

const has = (article, words) => words.toLowerCase().split(/\s+/)
  .every(word => `${article.title} ${article.source ?? ''}`.toLowerCase().includes(word));
