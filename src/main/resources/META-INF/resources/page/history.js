// What was asked before: by day, the newest first; looked for, called otherwise, taken along, deleted.

import { button, element } from './elements.js';
import { openDialog } from './dialogs.js';
import { conversations, deleteConversation, renameConversation } from './service.js';

const SHOWN = 30;
const PAUSE = 250;
const LONGEST = 120;
const DAY = 86400000;
const place = () => document.getElementById('history');
const current = () => new URLSearchParams(location.search).get('conversation');
let told = { words: '', all: [], more: false };
let list;
let found;
let menu;

/** Where nothing was asked yet, or somebody may not ask, there is no list. */
export async function offerHistory() {
  list = element('div', { class: 'days' });
  found = element('p', { class: 'found', role: 'status' });
  menu = element('div', { class: 'menu', popover: 'auto', beforetoggle: event => { list.inert = event.newState === 'open'; } });
  place().replaceChildren(search(), found, list, menu);
  await renewHistory();
}

export async function renewHistory() {
  const known = await page().catch(() => undefined);
  if (known) {
    told = { ...told, all: known, more: known.length === SHOWN };
    place().hidden = known.length === 0 && told.words === '';
    show();
  }
}

const page = before => conversations({ query: told.words, limit: SHOWN, ...before && { before } });

function search() {
  let timer;
  return element('div', { role: 'search' },
    element('label', { for: 'asked-before', class: 'unseen' }, 'Search what was asked before'),
    element('input', {
      id: 'asked-before', type: 'search', maxlength: 200, placeholder: 'Search', autocomplete: 'off',
      input: event => {
        told.words = event.target.value.trim();
        clearTimeout(timer);
        timer = setTimeout(renewHistory, PAUSE);
      },
    }));
}

function show() {
  const days = new Map();
  told.all.forEach(each => days.set(dayOf(each), [...days.get(dayOf(each)) ?? [], each]));
  found.textContent = told.words && told.all.length === 0 ? `Nothing asked before has “${told.words}”.` : '';
  list.replaceChildren(...[...days].map(([day, those]) => element('section', {},
    element('h2', {}, day), element('ul', {}, those.map(entry)))),
  told.more ? button('Older', undefined, older, { class: 'quiet older' }) : '');
}

function dayOf({ last }) {
  const midnight = new Date().setHours(0, 0, 0, 0);
  const at = new Date(last);
  if (at >= midnight) {
    return 'Today';
  }
  return at >= midnight - DAY ? 'Yesterday' : at.toLocaleDateString('en', { dateStyle: 'medium' });
}

async function older() {
  const next = await page(told.all.at(-1).last);
  told = { ...told, all: [...told.all, ...next], more: next.length === SHOWN };
  show();
}

const entry = conversation => element('li', { 'data-conversation': conversation.id },
  element('a', {
    href: `/?conversation=${conversation.id}`, title: conversation.title,
    'aria-current': conversation.id === current() && 'page',
  }, conversation.title),
  button(`More for “${conversation.title}”`, 'more', event => openMenu(conversation, event.currentTarget), { class: 'quiet more', 'aria-haspopup': 'true' }));

function openMenu(conversation, opener) {
  const does = deed => () => {
    menu.hidePopover();
    deed(conversation);
  };
  menu.replaceChildren(button('Rename', 'pen', does(rename)),
    element('a', { class: 'quiet', href: `/api/conversations/${conversation.id}/export?format=markdown`, download: '', click: () => menu.hidePopover() },
      ...button('Export', 'save').childNodes),
    button('Delete', 'bin', does(remove)));
  menu.showPopover();
  const { bottom, right } = opener.getBoundingClientRect();
  menu.style.left = `${Math.max(8, right - menu.offsetWidth)}px`;
  menu.style.top = `${Math.min(bottom + 4, innerHeight - menu.offsetHeight - 8)}px`;
  menu.querySelector('button').focus();
}

/** The list was made anew meanwhile. */
const backTo = id => (place().querySelector(`[data-conversation="${id}"] .more`) ?? place().querySelector('input')).focus();

function rename(conversation) {
  const title = element('input', { type: 'text', name: 'title', value: conversation.title, maxlength: LONGEST, required: true, autocomplete: 'off' });
  const dialog = openDialog('Rename', element('label', {}, 'Title', title), [['Save', async () => {
    await renameConversation(conversation.id, title.value);
    await renewHistory();
    if (conversation.id === current()) {
      dispatchEvent(new CustomEvent('renamed', { detail: title.value.trim() }));
    }
  }, 'send']]);
  dialog.addEventListener('close', () => backTo(conversation.id));
  title.select();
}

function remove(conversation) {
  const questions = conversation.questions === 1 ? 'one question' : `${conversation.questions} questions`;
  const dialog = openDialog('Delete this conversation?', [
    element('p', { class: 'named' }, conversation.title),
    element('p', {}, `Its ${questions} will be gone for good. Answers that you passed on keep their addresses.`),
  ], [['Delete', async () => {
    await deleteConversation(conversation.id);
    if (conversation.id === current()) {
      location.assign('/');
    }
    await renewHistory();
  }, 'send danger']]);
  dialog.addEventListener('close', () => backTo(conversation.id));
}
