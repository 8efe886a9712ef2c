// Opens what the address says.

import { offerAppearance } from './appearance.js';
import { offerSignIn } from './caller.js';
import { showChat } from './chat.js';
import { offerColumn } from './column.js';
import { element } from './elements.js';
import { offerHistory } from './history.js';
import { showFailure } from './failure.js';
import { showAnswer } from './kept-answer.js';
import { listenToKeys } from './keyboard.js';
import { showLibrary } from './library.js';
import { untilReady } from './readiness.js';
import { showPeople, showPerson, showTimeline } from './telling.js';
import { showWatches } from './watches.js';
import { showArticle } from './whole-article.js';

const view = document.getElementById('view');
const rest = prefix => decodeURIComponent(location.pathname.slice(prefix.length));

const PAGES = { '/articles': showLibrary, '/timeline': showTimeline, '/people': showPeople, '/watches': showWatches };

async function open() {
  if (location.pathname.startsWith('/answers/')) {
    return showAnswer(view, rest('/answers/'));
  }
  if (location.pathname.startsWith('/articles/')) {
    return showArticle(view, rest('/articles/'));
  }
  if (location.pathname.startsWith('/people/')) {
    return showPerson(view, rest('/people/'));
  }
  const isLibrary = location.pathname === '/articles';
  await untilReady(view, isLibrary ? 'empty' : 'ready');
  return (PAGES[location.pathname] ?? showChat)(view);
}

function markCurrent() {
  const part = ['articles', 'timeline', 'people', 'watches'].find(name => location.pathname.startsWith(`/${name}`));
  const current = part ? `to-${part}` : 'to-chat';
  document.getElementById(current).setAttribute('aria-current', 'page');
}

markCurrent();
offerColumn();
offerAppearance(document.getElementById('theme'));
await offerSignIn(document.getElementById('caller'));
let desk;
listenToKeys(() => desk?.close());
offerHistory();
try {
  desk = await open();
  document.body.dataset.ready = '';
} catch (failure) {
  showFailure(view, failure);
}
