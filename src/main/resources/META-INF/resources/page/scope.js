// Which articles are asked: as the address has it, as the service wants it, and in words.

import { day } from './source.js';

const LISTS = { source: 'sources', article: 'articles' };
const VALUES = ['from', 'to', 'case'];

export const ALL = { sources: [], articles: [] };

export function readScope(search) {
  const told = new URLSearchParams(search);
  const scope = { ...ALL };
  Object.entries(LISTS).forEach(([name, list]) => { scope[list] = [...new Set(told.getAll(name))]; });
  VALUES.filter(name => told.get(name)).forEach(name => { scope[name] = told.get(name); });
  return scope;
}

/** Pairs for an address. */
export const scopePairs = scope => [
  ...Object.entries(LISTS).flatMap(([name, list]) => scope[list].map(value => [name, value])),
  ...VALUES.filter(name => scope[name]).map(name => [name, scope[name]]),
];

/** Undefined where all are asked. */
export function filterOf(scope) {
  const filter = Object.fromEntries([
    ...Object.values(LISTS).filter(list => scope[list].length > 0),
    ...VALUES.filter(name => scope[name]),
  ].map(name => [name, scope[name]]));
  return Object.keys(filter).length > 0 ? filter : undefined;
}

const isDay = text => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const shown = text => (isDay(text) ? day(text) : text);

/** [words, the scope without it] of each narrowing. @param title of an article by its id */
export const narrowings = (scope, title) => [
  ...scope.case ? [[`Case: ${scope.case}`, without(scope, 'case')]] : [],
  ...scope.sources.map(source => [source, { ...scope, sources: scope.sources.filter(each => each !== source) }]),
  ...scope.from ? [[`From ${shown(scope.from)}`, without(scope, 'from')]] : [],
  ...scope.to ? [[`To ${shown(scope.to)}`, without(scope, 'to')]] : [],
  ...scope.articles.map(id => [title(id), { ...scope, articles: scope.articles.filter(each => each !== id) }]),
];

const without = (scope, name) => ({ ...scope, [name]: undefined });
