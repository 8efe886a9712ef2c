// A question back to whoever uses the page, over it: the browser keeps the focus within, and Escape closes.

import { button, element } from './elements.js';

let dialogs = 0;

/**
 * @param content elements below the title
 * @param deeds   [label, what to do, class]; what it returns, or nothing, closes the dialog, and an error is told in it
 */
export function openDialog(title, content, deeds) {
  const id = `dialog-${++dialogs}`;
  const said = element('p', { class: 'notice bad', role: 'alert', hidden: true });
  const run = async deed => {
    try {
      await deed();
      dialog.close();
    } catch (failure) {
      said.textContent = failure.message;
      said.hidden = false;
    }
  };
  const buttons = deeds.map(([label, deed, kind], index) => element('button', {
    type: index === 0 ? 'submit' : 'button', class: kind ?? 'plain', click: index === 0 ? undefined : () => run(deed),
  }, label));
  const form = element('form', { submit: event => { event.preventDefault(); run(deeds[0][1]); } },
    element('div', { class: 'content' }, content), said,
    element('div', { class: 'deeds' }, buttons, button('Cancel', undefined, () => dialog.close())));
  const dialog = element('dialog', { 'aria-labelledby': id, close: () => dialog.remove() },
    element('h2', { id }, title), form);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
