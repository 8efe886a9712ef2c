// An article's text with quotes marked in it. The text of what is made is the article's text, letter for letter.

import { unitOf } from './codepoints.js';
import { element } from './elements.js';

/** @param quotes {start, end, name} in code points; they may overlap */
export function markedText(text, quotes) {
  const spans = quotes.map(quote => ({ ...quote, from: unitOf(text, quote.start), to: unitOf(text, quote.end) }));
  const body = element('div', { class: 'text' });
  for (const block of blocks(text)) {
    body.append(block.isGap ? text.slice(block.from, block.to) : paragraph(text, block, spans));
  }
  return body;
}

/** Paragraphs, and between them the empty lines. */
function blocks(text) {
  const found = [];
  let at = 0;
  for (const gap of text.matchAll(/^\s*\n|\n\s*\n|\n+$/g)) {
    found.push({ from: at, to: gap.index }, { from: gap.index, to: gap.index + gap[0].length, isGap: true });
    at = gap.index + gap[0].length;
  }
  found.push({ from: at, to: text.length });
  return found.filter(block => block.to > block.from);
}

function paragraph(text, block, spans) {
  const signs = /^#{1,6} /.exec(text.slice(block.from, block.to))?.[0] ?? '';
  const attributes = signs ? { class: 'heading', role: 'heading', 'aria-level': 3 } : {};
  const words = { from: block.from + signs.length, to: block.to };
  return element('p', attributes, signs && element('span', { class: 'signs' }, signs),
    pieces(text, words, spans).map(piece => marked(text, piece)));
}

/** Cut wherever a quote begins or ends, so that each piece lies in the same quotes from end to end. */
function pieces(text, block, spans) {
  const within = spans.filter(span => span.from < block.to && span.to > block.from);
  const cuts = new Set([block.from, block.to]);
  within.forEach(span => cuts.add(Math.max(span.from, block.from)).add(Math.min(span.to, block.to)));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((to, index) => ({
    from: places[index],
    to,
    names: within.filter(span => span.from <= places[index] && span.to >= to).map(span => span.name),
  }));
}

function marked(text, piece) {
  const words = text.slice(piece.from, piece.to);
  return piece.names.length === 0 ? words : element('mark', { 'data-quotes': ` ${piece.names.join(' ')} ` }, words);
}

export const marksOf = (body, name) => [...body.querySelectorAll(`mark[data-quotes~="${CSS.escape(String(name))}"]`)];
