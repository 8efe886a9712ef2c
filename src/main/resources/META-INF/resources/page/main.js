// Opens what the address says.

import { offerAppearance } from './appearance.js';
import { showChat } from './chat.js';
import { element } from './elements.js';
import { showAnswer } from './kept-answer.js';
import { listenToKeys } from './keyboard.js';
import { showLibrary } from './library.js';
import { untilReady } from './readiness.js';
import { showArticle } from './whole-article.js';

const view = document.getElementById('view');
const rest = prefix => decodeURIComponent(location.pathname.slice(prefix.length));

async function open() {
  if (location.pathname.startsWith('/answers/')) {
    return showAnswer(view, rest('/answers/'));
  }
  if (location.pathname.startsWith('/articles/')) {
    return showArticle(view, rest('/articles/'));
  }
  const isLibrary = location.pathname === '/articles';
  await untilReady(view, isLibrary ? 'empty' : 'ready');
  return isLibrary ? showLibrary(view) : showChat(view);
}

function markCurrent() {
  const current = location.pathname.startsWith('/articles') ? 'to-articles' : 'to-chat';
  document.getElementById(current).setAttribute('aria-current', 'page');
}

markCurrent();
offerAppearance(document.getElementById('theme'));
let desk;
listenToKeys(() => desk?.close());
try {
  desk = await open();
  document.body.dataset.ready = '';
} catch (failure) {
  view.replaceChildren(element('div', { class: 'greeting', role: 'alert' },
    element('h1', {}, failure.status === 404 ? 'It is not here.' : 'That did not work.'), element('p', {}, failure.message)));
}
