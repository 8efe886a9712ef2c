// The article beside the answer, opened at the quote.

import { codePointOf, slice } from './codepoints.js';
import { button, element } from './elements.js';
import { original } from './closing.js';
import { markedText, marksOf } from './marked-text.js';
import { article, articleAddress } from './service.js';
import { imprint } from './source.js';

export const narrow = matchMedia('(max-width: 62rem)');
const known = new Map();

function load(id) {
  if (!known.has(id)) {
    known.set(id, article(id).catch(failure => {
      known.delete(id);
      throw failure;
    }));
  }
  return known.get(id);
}

/** @param moved is told the citation to show when somebody steps on, and undefined when the reader is to close */
export function createReader(node, moved) {
  let shown;

  /** @param takesFocus false where nobody asked for it, so that nobody is led away */
  async function open(citation, citations, takesFocus = true) {
    const asked = shown = { citation, citations };
    node.hidden = false;
    lift(node, true);
    try {
      const loaded = await load(citation.article.id);
      if (shown === asked) {
        fill(node, loaded, citation, citations, moved);
        show(node.querySelector('.page'), marksOf(node, citation.number), takesFocus);
      }
    } catch (failure) {
      node.replaceChildren(head(citation, citations, moved), element('p', { class: 'notice bad', role: 'alert' }, failure.message));
    }
  }

  function close() {
    shown = undefined;
    lift(node, false);
    node.hidden = narrow.matches;
    rest(node);
  }

  narrow.addEventListener('change', () => shown ? lift(node, true) : close());
  return { open, close, rest: () => rest(node), isOpen: () => shown !== undefined };
}

/** On a narrow screen the article lies over the rest, which then cannot be reached. */
function lift(node, isOpen) {
  const isSheet = isOpen && narrow.matches;
  document.getElementById('main').inert = isSheet;
  document.querySelector('.top').inert = isSheet;
  node.toggleAttribute('data-open', isOpen);
  node.setAttribute('role', isSheet ? 'dialog' : 'complementary');
}

function rest(node) {
  node.replaceChildren(element('p', { class: 'hint' }, 'Open a number, and the article is read here at the words that the sentence stands on.'));
}

function fill(node, loaded, citation, citations, moved) {
  const here = citations.filter(each => each.article.id === loaded.id).map(each => placed(loaded.text, each));
  const text = markedText(loaded.text, here.filter(each => each.stands).map(each => ({ ...each, name: each.number })));
  const page = element('div', { class: 'page', tabindex: 0, role: 'region', 'aria-label': `Text of ${loaded.title}` }, text);
  const note = here.find(each => each.number === citation.number)?.note;
  node.replaceChildren(head(citation, citations, moved), note && element('p', { class: 'notice', role: 'status' }, note) || '', page);
  citations.forEach(each => marksOf(text, each.number)
    .forEach(mark => mark.addEventListener('click', () => moved(each))));
}

/** Where the quote stands now: at its place, elsewhere since the article was changed, or nowhere. */
function placed(text, citation) {
  if (slice(text, citation.start, citation.end) === citation.quote) {
    return { ...citation, stands: true };
  }
  const unit = text.indexOf(citation.quote);
  if (unit < 0) {
    return { ...citation, stands: false, note: 'The article was changed since, and these words no longer stand in it.' };
  }
  const start = codePointOf(text, unit);
  const end = start + [...citation.quote].length;
  return { ...citation, start, end, stands: true, note: 'The article was changed since; these words now stand here.' };
}

function show(page, marks, takesFocus) {
  marks.forEach(mark => mark.classList.add('active'));
  const first = marks[0] ?? page;
  if (first !== page) {
    first.tabIndex = -1;
    page.scrollTop += first.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight / 3;
  }
  if (takesFocus) {
    first.focus({ preventScroll: true });
  }
}

function head(citation, citations, moved) {
  const { article: told } = citation;
  return element('header', {},
    element('div', { class: 'steps' }, ...steps(citation, citations, moved),
      button('Close', 'close', () => moved(undefined), { class: 'quiet close' })),
    element('h2', {}, element('a', { href: articleAddress(told.id, citation.start, citation.end) }, told.title)),
    element('p', { class: 'imprint' }, imprint(told), ' ', original(citation) ?? ''));
}

function steps(citation, citations, moved) {
  const at = citations.findIndex(each => each.number === citation.number);
  const step = (label, iconName, to) => button(label, iconName, () => moved(citations[to]),
    { class: 'quiet step', disabled: !citations[to] });
  return [
    step('Previous quote', 'before', at - 1),
    element('span', {}, `Quote ${citation.number} of ${citations.length}`),
    step('Next quote', 'after', at + 1),
  ];
}
