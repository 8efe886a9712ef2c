// Questions that are asked again as the articles change: which ones, what was said last, and where news go.

import { button, element } from './elements.js';
import { openDialog } from './dialogs.js';
import { unwatch, watch, watches } from './service.js';
import { day } from './source.js';

const LONGEST = 2000;
const RHYTHMS = [['at once', 'At once'], ['daily', 'Daily'], ['weekly', 'Weekly']];
const PLACES = [
  ['file', 'A file', 'news.jsonl', 'A name like news.jsonl; the file lies in the folder of watches.'],
  ['webhook', 'A web address', 'https://', 'News are sent to it, signed.'],
  ['slack', 'A Slack channel', 'C0123456789', 'The id of the channel.'],
];

export async function showWatches(view) {
  document.title = 'Watches · Pincite';
  const count = element('p', { class: 'count', role: 'status' });
  const list = element('ul', { class: 'watches' });
  const renew = async () => {
    const all = await watches();
    count.textContent = all.length === 0 ? 'Nothing is watched yet.' : `${all.length} watched`;
    list.replaceChildren(...all.map(each => entry(each, renew)));
  };
  view.replaceChildren(element('h1', {}, 'Watched questions'),
    element('p', { class: 'lead' }, 'A watched question is asked again whenever articles came, changed or went. What is new in its answer is sent.'),
    adding(renew), count, list);
  await renew();
}

function adding(renew) {
  const question = element('input', { name: 'question', type: 'text', maxlength: LONGEST, required: true, autocomplete: 'off', value: new URLSearchParams(location.search).get('question') ?? '' });
  const every = select('every', RHYTHMS);
  const kind = select('kind', PLACES);
  const place = element('input', { name: 'place', type: 'text', maxlength: LONGEST, autocomplete: 'off', 'aria-describedby': 'place-hint' });
  const hint = element('p', { class: 'imprint', id: 'place-hint' });
  const said = element('p', { class: 'said', role: 'status' });
  const chosen = () => {
    const [, , example, words] = PLACES.find(([name]) => name === kind.value);
    place.placeholder = example;
    place.required = kind.value !== 'file';
    hint.textContent = words;
  };
  kind.addEventListener('change', chosen);
  chosen();
  return element('form', { class: 'watching', submit: async event => {
    event.preventDefault();
    try {
      await watch({ question: question.value.trim(), every: every.value, ...place.value.trim() && { to: { [kind.value]: place.value.trim() } } });
      question.value = '';
      said.textContent = 'It is watched.';
      await renew();
    } catch (failure) {
      said.textContent = failure.message;
    }
  } },
  element('label', { class: 'wide' }, 'Question', question), element('label', {}, 'How often', every),
  element('label', {}, 'News go to', kind), element('label', {}, 'Which one', place),
  element('button', { type: 'submit', class: 'send' }, 'Watch'), hint, said);
}

const select = (name, options) => element('select', { name }, options.map(([value, label]) => element('option', { value }, label)));

const entry = (watched, renew) => element('li', {},
  element('h2', {}, element('a', { href: `/?question=${encodeURIComponent(watched.question)}` }, watched.question)),
  element('p', { class: 'imprint' }, [watched.every, Object.entries(watched.to).map(pair => pair.join(': ')).join(), `since ${day(watched.since.slice(0, 10))}`,
    watched.waiting > 0 && `${watched.waiting} waiting`].filter(Boolean).join(' · ')),
  watched.last && element('p', { class: 'told' }, watched.last.statements?.[0] ?? 'The articles do not say.'),
  watched.trouble && element('p', { class: 'notice bad' }, watched.trouble),
  button('Watch no more', 'bin', () => remove(watched, renew), { 'aria-label': `Watch no more: ${watched.question}` }));

const remove = (watched, renew) => openDialog('Watch this no more?', [
  element('p', { class: 'named' }, watched.question),
  element('p', {}, 'What did not arrive yet is not sent.'),
], [['Watch no more', async () => {
  await unwatch(watched.id);
  await renew();
}, 'send danger']]);
