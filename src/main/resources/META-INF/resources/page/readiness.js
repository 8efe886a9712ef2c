// Waits until there is something to answer from, and says so meanwhile.

import { element } from './elements.js';
import { state } from './service.js';

const SOON = 1500;
const pause = () => new Promise(resolve => setTimeout(resolve, SOON));

const MESSAGES = {
  reading: () => [
    element('h1', {}, 'The articles are being read…'),
    element('p', {}, 'This takes a few seconds for each hundred articles. The page opens by itself.'),
    element('progress', { 'aria-label': 'The articles are being read' }),
  ],
  empty: () => [
    element('h1', {}, 'There are no articles yet.'),
    element('p', {}, element('a', { href: '/articles' }, 'Add some here'), ', or put them into the folder of articles (the setting ',
      element('code', {}, 'pincite.corpus.folder'), '): web pages, PDF, Word, mail, Markdown, text. They are taken up by themselves, and this page opens.'),
  ],
};

/** @param enough a state that will do as well */
export async function untilReady(view, enough = 'ready') {
  let shown;
  for (let now = await state(); now !== 'ready' && now !== enough; now = await state()) {
    if (now !== shown) {
      view.replaceChildren(element('div', { class: 'greeting waiting', role: 'status' }, MESSAGES[now]()));
      shown = now;
    }
    await pause();
  }
}
