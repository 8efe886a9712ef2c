// What is shown in the place of a page that could not be opened: what went wrong, and the way on.

import { element } from './elements.js';

const way = (href, words) => element('li', {}, element('a', { href }, words));

export function showFailure(view, failure) {
  const heading = failure.status === 404 ? 'It is not here' : 'That did not work';
  document.title = `${heading} · Pincite`;
  document.body.dataset.failed = '';
  view.replaceChildren(element('div', { class: 'lost', role: 'alert' },
    element('h1', {}, heading), element('p', {}, forPeople(failure.message))),
  element('ul', { class: 'ways' }, way('/', 'Ask a question'), way('/articles', 'Look through the articles'),
    failure.status !== 404 && way(location.pathname + location.search, 'Try it again')));
}

/** What only a program can do is not said here. */
const forPeople = message => message.replace(/ GET \/api\/\S+ lists them\.$/, '');
