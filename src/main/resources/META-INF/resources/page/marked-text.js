// An article's text with quotes marked in it, as its signs mean it. The text of what is made is the article's text, letter for
// letter: signs that were read are there, and are not shown.

import { unitOf } from './codepoints.js';
import { element } from './elements.js';
import { blocksOf } from './text-blocks.js';
import { signsIn } from './text-signs.js';

const LOWEST = 6;

/**
 * @param quotes {start, end, name} in code points; they may overlap
 * @param above  the level of the heading that the text stands under
 */
export function markedText(text, quotes, above = 2) {
  const spans = quotes.map(quote => ({ ...quote, from: unitOf(text, quote.start), to: unitOf(text, quote.end) }));
  const levels = [];
  const level = signs => {
    while (levels.length > 0 && levels[levels.length - 1] >= signs) {
      levels.pop();
    }
    return Math.min(LOWEST, above + levels.push(signs));
  };
  const body = { text, spans, level };
  return filled(element('div', { class: 'text' }), within(body, blocksOf(text), 0));
}

/** One by one: there may be more than a call takes. */
function filled(made, nodes) {
  nodes.forEach(node => made.append(node));
  return made;
}

/** One behind the other, with the line ends between them. */
function within(body, blocks, start) {
  let at = start;
  return blocks.flatMap(block => {
    const gap = body.text.slice(at, block.start);
    at = block.end;
    return [gap, MADE[block.kind](body, block)];
  });
}

const MADE = {
  gap: (body, { start, end }) => unmarked(body.text.slice(start, end)),
  paragraph: (body, block) => filled(element('p'), leaf(body, block)),
  heading: (body, block) => filled(element(`h${body.level(block.level)}`), leaf(body, block)),
  rule: (body, { start, end }) => element('div', { class: 'rule', role: 'separator' }, unmarked(body.text.slice(start, end))),
  code: (body, block) => filled(element('pre'), plain(body, block, fences(block))),
  rows: (body, block) => filled(element('pre', { class: 'rows' }), plain(body, block, [])),
  quote: (body, block) => filled(element('blockquote'), within(body, block.children, block.start)),
  list: (body, block) => filled(element(block.isOrdered ? 'ol' : 'ul'), within(body, block.children, block.start)),
  item: (body, block) => filled(element('li', { value: block.number }), within(body, block.children, block.start)),
};

const signs = words => element('span', { class: 'signs' }, words);
const unmarked = words => (words.trim() === '' ? words : signs(words));

/** With the line end behind the first, and before the last. */
function fences({ lines }) {
  const last = lines[lines.length - 1];
  return [[lines[0].start, lines[0].to + 1], [last.start - (lines.length > 2 ? 1 : 0), last.to]];
}

const prefixes = lines => lines.filter(line => line.from > line.start).map(line => [line.start, line.from]);

const plain = (body, block, hidden) => pieces(body, block, { hidden: [...prefixes(block.lines), ...hidden], styles: [] });

function leaf(body, block) {
  const hidden = [...prefixes(block.lines), ...(block.hidden ?? [])].filter(([from, to]) => to > from);
  return pieces(body, block, signsIn(body.text, block.lines[0].from, block.end, hidden));
}

/** Cut wherever a quote, a sign or a style begins or ends, so that each piece lies in the same ones from end to end. */
function pieces({ text, spans }, block, { hidden, styles }) {
  const quoted = spans.filter(span => span.from < block.end && span.to > block.start);
  const cuts = new Set([block.start, block.end]);
  [...quoted, ...styles].forEach(({ from, to }) => cuts.add(Math.max(from, block.start)).add(Math.min(to, block.end)));
  hidden.forEach(([from, to]) => cuts.add(from).add(to));
  const places = [...cuts].sort((one, other) => one - other);
  const all = places.slice(1).map((to, index) => piece(text, [places[index], to], quoted, hidden, styles));
  return runs(all, each => each.names).flatMap(run => marked(run));
}

function piece(text, [from, to], quoted, hidden, styles) {
  const lies = each => each.from <= from && each.to >= to;
  return {
    words: text.slice(from, to),
    names: quoted.filter(lies).map(span => span.name).join(' '),
    styles: styles.filter(lies),
    isHidden: hidden.some(([start, end]) => start <= from && end >= to),
  };
}

/** Neighbours of which the same holds. */
function runs(all, what) {
  const found = [];
  all.forEach((each, at) => {
    if (at > 0 && what(all[at - 1]) === what(each)) {
      found[found.length - 1].push(each);
    } else {
      found.push([each]);
    }
  });
  return found;
}

function marked(run) {
  const [{ names }] = run;
  const made = styled(run, 0);
  return names ? element('mark', { 'data-quotes': ` ${names} ` }, made) : made;
}

function styled(run, depth) {
  return runs(run, each => each.styles[depth]).flatMap(part => {
    const style = part[0].styles[depth];
    return style ? [element(style.tag, attributes(style), styled(part, depth + 1))] : part.map(each => (each.isHidden ? signs(each.words) : each.words));
  });
}

const attributes = ({ href }) => (href ? { href, target: '_blank', rel: 'noopener noreferrer' } : {});

export const marksOf = (body, name) => [...body.querySelectorAll(`mark[data-quotes~="${CSS.escape(String(name))}"]`)];
