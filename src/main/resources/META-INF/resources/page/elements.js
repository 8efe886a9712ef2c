// Makes elements; text only ever becomes a text node, so nothing that an article says is markup.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    set(made, key, value);
  }
  made.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false));
  return made;
}

function set(made, key, value) {
  if (typeof value === 'function') {
    made.addEventListener(key, value);
  } else if (value === true) {
    made.setAttribute(key, '');
  } else if (value !== undefined && value !== null && value !== false) {
    made.setAttribute(key, value);
  }
}

const ICONS = {
  up: 'M7 10v10H4V10zM7 11l4-8c1.6 0 2.6 1 2.4 2.6L13 9h5.2c1.3 0 2.2 1.2 1.9 2.4l-1.6 7A2 2 0 0 1 16.6 20H7',
  down: 'M7 14V4H4v10zM7 13l4 8c1.6 0 2.6-1 2.4-2.6L13 15h5.2c1.3 0 2.2-1.2 1.9-2.4l-1.6-7A2 2 0 0 0 16.6 4H7',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  save: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 20h16',
  close: 'M5 5l14 14M19 5L5 19',
  before: 'M15 5l-7 7 7 7',
  after: 'M9 5l7 7-7 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  watch: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  narrow: 'M4 6h16M7 12h10M10 18h4',
  out: 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
};

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  drawing.append(path);
  return drawing;
}

export function button(label, iconName, pressed, attributes = {}) {
  const text = iconName ? [icon(iconName), element('span', {}, label)] : [label];
  return element('button', { type: 'button', class: 'quiet', click: pressed, ...attributes }, ...text);
}
