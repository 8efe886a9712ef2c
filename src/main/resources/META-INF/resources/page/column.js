// The left column: beside the page where there is room for it, else behind a button.

const narrow = matchMedia('(max-width: 62rem)');
/** Beside an open article there is less room. */
const tight = matchMedia('(max-width: 96rem)');
const at = id => document.getElementById(id);
const isOpen = () => at('menu').getAttribute('aria-expanded') === 'true';

/** Over the page it is a dialog: what lies behind cannot be reached. */
const DIALOG = { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Menu' };

function open(toOpen) {
  at('menu').setAttribute('aria-expanded', String(toOpen));
  at('column').toggleAttribute('data-open', toOpen);
  Object.entries(DIALOG).forEach(([name, value]) => (toOpen ? at('column').setAttribute(name, value) : at('column').removeAttribute(name)));
  at('desk').inert = toOpen;
}

function arrange() {
  const isDrawer = narrow.matches || tight.matches && at('reader').hasAttribute('data-open');
  const side = isDrawer ? 'drawer' : 'column';
  if (document.documentElement.dataset.side !== side) {
    document.documentElement.dataset.side = side;
    open(false);
  }
}

/** Whether it was open. */
export function closeColumn() {
  const wasOpen = isOpen();
  if (wasOpen) {
    open(false);
    at('menu').focus();
  }
  return wasOpen;
}

export function offerColumn() {
  [narrow, tight].forEach(width => width.addEventListener('change', arrange));
  new MutationObserver(arrange).observe(at('reader'), { attributeFilter: ['data-open'] });
  at('menu').addEventListener('click', () => {
    open(!isOpen());
    if (isOpen()) {
      at('to-chat').focus();
    }
  });
  document.addEventListener('pointerdown', event => isOpen() && !event.target.closest('.top, dialog') && closeColumn());
  arrange();
}
