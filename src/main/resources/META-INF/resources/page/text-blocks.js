// What an article's text is made of: paragraphs, headings, quotes, lists, code, rows; each with the place that it takes in the text.

import { linesOf, paragraphsOf } from './text-lines.js';

const DEEPEST = 8;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const CLOSING = /[ \t]{1,9}#{1,9}[ \t]{0,9}$/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{3,})[ \t]*$/;
const QUOTE = /^ {0,3}>[ \t]?/;
const ITEM = /^([ \t]*)(?:[-*+•‣◦▪●]|(\d{1,3})[.)])[ \t]+(?=\S)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const PIPED = /^\s*\|/;
const COLUMNS = /\S\t+\S|\S {3,}\S.*\S {3,}\S/;
const BORDER = /^[\s|:+-]{3,}$/;
const LONGEST_HEADING = 150;

/** Each block has kind, start and end, in UTF-16 units, and lines or children. */
export const blocksOf = text => blocks(text, linesOf(text), 0);

function blocks(text, lines, depth) {
  const found = [];
  for (let at = 0; at < lines.length;) {
    const { taken, made } = next(text, lines, at, depth);
    found.push(...made);
    at += taken;
  }
  return found;
}

const words = (text, line) => text.slice(line.from, line.to);
const isBlank = (text, line) => words(text, line).trim() === '';

function next(text, lines, at, depth) {
  const here = words(text, lines[at]);
  if (here.trim() === '') {
    const gap = takeWhile(lines, at, line => isBlank(text, line));
    return one(block('gap', gap), gap.length);
  }
  const kinds = [heading, rule, fenced, ...(depth < DEEPEST ? [quote, list] : []), rows];
  for (const kind of kinds) {
    const made = kind(text, lines, at, depth);
    if (made) {
      return made;
    }
  }
  return paragraphs(text, lines, at);
}

const block = (kind, lines, more = {}) => ({ kind, lines, start: lines[0].start, end: lines[lines.length - 1].to, ...more });
const one = (made, taken = 1) => ({ taken, made: [made] });
const behind = (line, length) => ({ ...line, from: line.from + length });

function heading(text, lines, at) {
  const signs = HEADING.exec(words(text, lines[at]));
  if (!signs) {
    return undefined;
  }
  const line = behind(lines[at], signs[0].length);
  const closing = CLOSING.exec(words(text, line))?.[0].length ?? 0;
  return one(block('heading', [line], { level: signs[1].length, hidden: [[line.to - closing, line.to]] }));
}

function rule(text, lines, at) {
  return RULE.test(words(text, lines[at])) ? one(block('rule', [lines[at]])) : undefined;
}

/** A fence that nothing closes is none. */
function fenced(text, lines, at) {
  const fence = FENCE.exec(words(text, lines[at]))?.[1];
  const length = fence ? lines.slice(at + 1).findIndex(line => closes(words(text, line).trim(), fence)) : -1;
  return length < 0 ? undefined : one(block('code', lines.slice(at, at + length + 2)), length + 2);
}

const closes = (line, fence) => line.length >= fence.length && line === fence[0].repeat(line.length);

function quote(text, lines, at, depth) {
  const inside = takeWhile(lines, at, line => QUOTE.test(words(text, line)));
  if (inside.length === 0) {
    return undefined;
  }
  const within = inside.map(line => behind(line, QUOTE.exec(words(text, line))[0].length));
  return one(block('quote', inside, { children: blocks(text, within, depth + 1) }), inside.length);
}

function takeWhile(lines, at, fits) {
  let end = at;
  while (end < lines.length && fits(lines[end], end)) {
    end += 1;
  }
  return lines.slice(at, end);
}

function list(text, lines, at, depth) {
  const isOrdered = ordered(text, lines[at]);
  const items = [];
  let end = at;
  while (end < lines.length && isOrdered !== undefined && ordered(text, lines[end]) === isOrdered) {
    const taken = itemLines(text, lines, end);
    items.push(item(text, taken, depth));
    end += taken.length;
  }
  return items.length === 0 ? undefined : one(block('list', lines.slice(at, end), { isOrdered, children: items }), end - at);
}

/** Undefined for what is no item. */
function ordered(text, line) {
  const marker = RULE.test(words(text, line)) ? undefined : ITEM.exec(words(text, line));
  return marker ? marker[2] !== undefined : undefined;
}

/** With what is indented below it; blank lines are of the item where it, or the list, goes on behind them. */
function itemLines(text, lines, at) {
  const indent = ITEM.exec(words(text, lines[at]))[1].length;
  let end = at + 1;
  for (let ahead = end; ahead < lines.length; ahead += 1) {
    if (isBlank(text, lines[ahead])) {
      continue;
    }
    const isInside = indentOf(text, lines[ahead]) >= indent + 2 || (ahead === end && !begins(text, lines[ahead]));
    end = isInside ? ahead + 1 : ordered(text, lines[ahead]) === undefined ? end : ahead;
    if (!isInside) {
      break;
    }
  }
  return lines.slice(at, end);
}

const indentOf = (text, line) => words(text, line).search(/\S|$/);

function item(text, taken, depth) {
  const marker = ITEM.exec(words(text, taken[0]));
  const within = taken.map((line, at) => behind(line, Math.min(at === 0 ? marker[0].length : indentOf(text, line), marker[0].length)));
  return block('item', taken, { number: marker[2], children: blocks(text, within, depth + 1) });
}

/** What stands in columns is shown as it stands. */
function rows(text, lines, at) {
  const table = takeWhile(lines, at, line => isRow(words(text, line)));
  return table.length > 1 ? one(block('rows', table), table.length) : undefined;
}

const isRow = here => PIPED.test(here) || COLUMNS.test(here) || (BORDER.test(here) && here.includes('|'));

function begins(text, line) {
  const here = words(text, line);
  return HEADING.test(here) || RULE.test(here) || PIPED.test(here) || QUOTE.test(here) || FENCE.test(here) || ITEM.test(here);
}

/** A number at the beginning of a line may be one of its sentence: only a 1 begins a list there. */
function interrupts(text, line) {
  return begins(text, line) && (ITEM.exec(words(text, line))?.[2] ?? '1') === '1';
}

function paragraphs(text, lines, at) {
  const below = takeWhile(lines, at, (line, each) => each === at
    || (!isBlank(text, line) && !UNDERLINE.test(words(text, line)) && !interrupts(text, line)));
  const under = lines[at + below.length];
  if (below.length === 1 && under && UNDERLINE.test(words(text, under)) && words(text, below[0]).length <= LONGEST_HEADING) {
    const level = words(text, under).includes('=') ? 1 : 2;
    return one(block('heading', [...below, under], { level, hidden: [[below[0].to, under.to]] }), 2);
  }
  return { taken: below.length, made: paragraphsOf(text, below).map(each => block('paragraph', each)) };
}
