// Adds articles: files that are dropped or chosen, and addresses; each with what becomes of it.

import { button, element } from './elements.js';
import { addAddress, addFile, additionAt, additions, unreadable } from './service.js';

const PAUSE = 300;
const PATIENCE = 400;
const MOST_BYTES = 25 * 1024 * 1024;
const CLOSED = 'Articles are added by whoever may; you may read and ask.';
const FORBIDDEN = 403;

/** @param changed is called when an article can be asked about */
export async function adding(changed) {
  const { open } = await additions().catch(refused);
  const rows = element('ul', { class: 'added', 'aria-label': 'Added', 'aria-live': 'polite' });
  return element('section', { class: 'adding', 'aria-labelledby': 'adding' },
    element('h2', { id: 'adding' }, 'Add articles'),
    open ? zone(rows, changed) : element('p', { class: 'imprint' }, CLOSED), rows, await troubles());
}

function refused(failure) {
  if (failure.status !== FORBIDDEN) {
    throw failure;
  }
  return { open: false };
}

function zone(rows, changed) {
  const take = files => Promise.all([...files].map(file => show(rows, file.name, send(file), changed)));
  const chosen = element('input', { type: 'file', multiple: true, id: 'files', class: 'files', change: () => take(chosen.files) });
  const place = element('div', { class: 'drop',
    dragover: event => { event.preventDefault(); place.classList.add('over'); },
    dragleave: () => place.classList.remove('over'),
    drop: event => { event.preventDefault(); place.classList.remove('over'); take(event.dataTransfer.files); },
  }, element('label', { for: 'files' }, 'Drop files here, or choose them'), chosen,
  element('p', { class: 'imprint' }, 'Web pages, PDF, Word, OpenDocument, RTF, mail, feeds, web archives, JSON, Markdown, text, and zip archives of these; 25 MB each.'),
  address(rows, changed));
  return place;
}

function address(rows, changed) {
  const field = element('input', { type: 'url', name: 'address', placeholder: 'https://', maxlength: 2000, 'aria-label': 'Address of a page or a feed' });
  return element('form', { class: 'address', submit: event => {
    event.preventDefault();
    if (field.value.trim()) {
      show(rows, field.value.trim(), addAddress(field.value.trim()), changed);
      field.value = '';
    }
  } }, field, button('Add', undefined, undefined, { type: 'submit' }));
}

const send = file => (file.size > MOST_BYTES ? Promise.reject(new Error('It is larger than 25 MB.')) : addFile(file));

async function show(rows, name, sent, changed) {
  const state = element('span', { class: 'state' }, 'is being sent');
  rows.prepend(element('li', {}, element('span', { class: 'name' }, name), ' ', state));
  try {
    const [addition] = await sent;
    say(state, await settled(addition, state));
    changed();
  } catch (failure) {
    say(state, { state: 'failed', reason: failure.message });
  }
}

async function settled(addition, state) {
  let now = addition;
  for (let times = 0; now.state === 'waiting' && times < PATIENCE; times += 1) {
    state.textContent = 'is being read';
    await new Promise(later => setTimeout(later, PAUSE));
    now = await additionAt(addition.id);
  }
  return now;
}

function say(state, { state: became, articles = [], reason = '' }) {
  const links = articles.slice(0, 3).map(id => element('a', { href: `/articles/${id.split('/').map(encodeURIComponent).join('/')}` }, id));
  const words = {
    found: ['can be asked about: ', ...links.flatMap(link => [link, ' ']), articles.length > 3 && `and ${articles.length - 3} more`],
    same: ['is the same as ', ...links],
    unreadable: [reason],
    failed: [reason],
    withdrawn: ['was withdrawn'],
    waiting: ['is still being read'],
  }[became];
  state.replaceChildren(...words.filter(Boolean));
  state.classList.toggle('bad', became === 'unreadable' || became === 'failed');
}

/** Files that give no article, with what to do. */
async function troubles() {
  const all = await unreadable();
  return all.length > 0 && element('details', { class: 'troubles' },
    element('summary', {}, all.length === 1 ? 'One file could not be read' : `${all.length} files could not be read`),
    element('ul', {}, all.slice(0, 200).map(({ file, reason, since }) => element('li', {},
      element('strong', {}, file), ` ${reason} `, element('span', { class: 'imprint' }, `since ${since.slice(0, 16).replace('T', ' ')} UTC`)))));
}
