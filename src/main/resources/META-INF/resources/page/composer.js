// Where a question is written, and which articles it asks.

import { chooseScope } from './choosing.js';
import { button, element, icon } from './elements.js';
import { narrowings } from './scope.js';
import { articles } from './service.js';

const LONGEST = 2000;
const PAGES = { PageUp: -0.85, PageDown: 0.85 };

/**
 * @param asked   is told the question
 * @param stopped that nobody wants the answer any more
 * @param turns   what is read while one writes
 * @param scope   {now(), chosen(scope)}; absent where all are asked
 */
export function createComposer(asked, stopped, turns, scope) {
  const field = element('textarea', {
    id: 'question', name: 'question', rows: 1, maxlength: LONGEST, placeholder: 'Ask the articles', autocomplete: 'off',
    'aria-keyshortcuts': '/',
  });
  const send = element('button', { type: 'submit', class: 'send' }, 'Ask');
  const stop = button('Stop', undefined, stopped, { class: 'send stop', hidden: true });
  const form = element('form', { class: 'composer', submit: submitted },
    element('label', { for: 'question', class: 'unseen' }, 'Your question'),
    element('div', { class: 'write' }, field, send, stop), scope && scopeBar(scope));

  function submitted(event) {
    event.preventDefault();
    const question = field.value.trim();
    if (question) {
      field.value = '';
      asked(question);
    }
  }

  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      submitted(event);
    } else if (event.key in PAGES) {
      event.preventDefault();
      turns.scrollBy(0, PAGES[event.key] * turns.clientHeight);
    }
  });
  return {
    node: form,
    /** Not where that would bring up a keyboard over the page. */
    focus: () => matchMedia('(pointer: fine)').matches && field.focus(),
    busy(isBusy) {
      send.hidden = isBusy;
      stop.hidden = !isBusy;
    },
  };
}

function scopeBar(scope) {
  const opener = button('All articles', 'narrow', choose, { class: 'quiet asks', 'aria-haspopup': 'dialog' });
  const chips = element('ul', { class: 'chips', 'aria-label': 'Only these are asked' });
  let all;

  async function known() {
    all ??= await articles();
    return all;
  }

  async function choose() {
    chooseScope(scope.now(), await known(), take);
  }

  function take(chosen) {
    scope.chosen(chosen);
    show();
    opener.focus();
  }

  const title = id => all?.find(each => each.id === id)?.title ?? id;

  function show() {
    const narrow = narrowings(scope.now(), title);
    opener.lastChild.textContent = narrow.length > 0 ? 'Only' : 'All articles';
    chips.hidden = narrow.length === 0;
    chips.replaceChildren(...narrow.map(([words, without]) => element('li', {},
      element('button', { type: 'button', class: 'chip', 'aria-label': `Remove: ${words}`, click: () => take(without) },
        element('span', {}, words), icon('close')))));
  }

  show();
  if (scope.now().articles.length > 0) {
    known().then(show, () => {});
  }
  return element('div', { class: 'scope' }, opener, chips);
}
