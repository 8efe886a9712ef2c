// What happened when, and who is named: each with the words that tell so.

import { element } from './elements.js';
import { articleAddress, people, person, timeline } from './service.js';
import { day, named } from './source.js';

const PAUSE = 250;
const NAMES = ['about', 'from', 'to'];
const personAddress = name => `/people/${encodeURIComponent(name)}`;

export async function showTimeline(view) {
  document.title = 'Timeline · Pincite';
  const count = element('p', { class: 'count', role: 'status' });
  const list = element('ol', { class: 'events' });
  const taken = element('p', { class: 'exports' });
  const form = filters(() => narrow(form, list, count, taken));
  view.replaceChildren(element('h1', {}, 'Timeline'), form, count, list, taken);
  await narrow(form, list, count, taken);
}

function filters(changed) {
  const chosen = new URLSearchParams(location.search);
  const field = (label, name, type) => element('label', {}, label,
    element('input', { type, name, value: chosen.get(name) ?? '', maxlength: 200 }));
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };
  return element('form', { class: 'filters', role: 'search', input: later, submit: event => event.preventDefault() },
    field('About', 'about', 'search'), field('From', 'from', 'date'), field('To', 'to', 'date'));
}

async function narrow(form, list, count, taken) {
  const chosen = Object.fromEntries(new FormData(form));
  const kept = new URLSearchParams(NAMES.filter(name => chosen[name]).map(name => [name, chosen[name]]));
  history.replaceState(history.state, '', `/timeline${kept.size ? `?${kept}` : ''}`);
  try {
    const told = await timeline(kept);
    count.textContent = told.note ?? `${told.events.length} ${told.events.length === 1 ? 'event' : 'events'}`;
    list.replaceChildren(...told.events.map(entry));
    taken.replaceChildren(...exports(kept));
  } catch (failure) {
    count.textContent = failure.message;
    list.replaceChildren();
    taken.replaceChildren();
  }
}

const exports = kept => [['Markdown', 'markdown'], ['Calendar', 'icalendar'], ['JSON', 'json']].map(([label, format]) => {
  const address = new URLSearchParams(kept);
  address.set('format', format);
  return element('a', { href: `/api/timeline?${address}` }, label);
});

const entry = event => element('li', {},
  element('p', { class: 'when' }, element('time', { datetime: event.from }, dated(event)),
    !event.stated && element('span', { class: 'inferred' }, ` from “${event.words}”`)),
  element('p', { class: 'told' }, event.text),
  sources(event.citations));

/** As exactly as it is told. */
function dated({ when, precision, from, to }) {
  if (precision === 'day') {
    return day(from);
  }
  return precision === 'days' || precision === 'week' ? `${day(from)} – ${day(to)}` : when;
}

const sources = citations => element('p', { class: 'imprint' }, citations.map((citation, at) => [at > 0 && '; ',
  element('a', { href: articleAddress(citation.article.id, citation.start, citation.end) }, named(citation.article))]));

export async function showPeople(view) {
  document.title = 'People · Pincite';
  const all = await people();
  view.replaceChildren(element('h1', {}, 'People and organisations'),
    element('p', { class: 'count' }, `${all.length} named`),
    element('ul', { class: 'articles' }, all.map(one => element('li', {},
      element('a', { href: personAddress(one.name) }, one.name),
      element('p', { class: 'imprint' }, [one.as[0], often(one)].filter(Boolean).join(' · '))))));
}

const often = one => `named ${one.mentions === 1 ? 'once' : `${one.mentions} times`} in ${one.articles} ${one.articles === 1 ? 'article' : 'articles'}`;

export async function showPerson(view, name) {
  const one = await person(name);
  document.title = `${one.name} · Pincite`;
  view.replaceChildren(element('h1', {}, one.name),
    element('p', { class: 'count' }, [one.as.join('; '), often(one)].filter(Boolean).join(' · ')),
    one.note && element('p', { class: 'imprint' }, one.note),
    element('ol', { class: 'events' }, one.quotes.map(citation => element('li', {},
      element('p', { class: 'told' }, citation.quote), sources([citation])))),
    element('p', { class: 'exports' }, element('a', { href: `/timeline?about=${encodeURIComponent(one.name)}` }, 'Timeline')));
}
