// Signs of Markdown within a paragraph: which are to be hidden, and what they make of the words between them.

import { originalAddress } from './original.js';

/** Beyond this, nobody wrote a paragraph, and its signs are shown as they are. */
const LONGEST = 5_000;
const SIGN = /\\[!-/:-@[-`{-~]|`+|\*{1,3}|_{1,3}|!?\[|\]/g;
const TARGET = /\(\s*<?([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+"[^"\n]*")?\s*\)/y;
const LETTER = /[\p{L}\p{N}]/u;
const TAGS = ['em', 'strong'];

/**
 * @param hidden places that are no words of it, as the signs before its lines
 * @return hidden places, and styles {from, to, tag, href}, the outer one first; in UTF-16 units
 */
export function signsIn(text, from, to, hidden) {
  const found = { hidden: [...hidden], styles: [] };
  if (to - from <= LONGEST) {
    read(text.slice(0, to), from, found);
  }
  found.styles.sort((one, other) => one.from - other.from || other.to - one.to);
  return found;
}

function read(text, from, found) {
  const open = [];
  const ticks = ticksIn(text, from);
  SIGN.lastIndex = from;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    SIGN.lastIndex = take(text, { signs: sign[0], at: sign.index }, open, ticks, found);
  }
}

/** Where runs of each length stand. */
function ticksIn(text, from) {
  const runs = new Map();
  for (const run of text.slice(from).matchAll(/`+/g)) {
    runs.set(run[0].length, runs.get(run[0].length) ?? []);
    runs.get(run[0].length).push(from + run.index);
  }
  return runs;
}

/** Gives where to read on. */
function take(text, sign, open, ticks, found) {
  const end = sign.at + sign.signs.length;
  if (sign.signs[0] === '\\') {
    found.hidden.push([sign.at, sign.at + 1]);
  } else if (sign.signs[0] === '`') {
    return code(sign, end, ticks, found);
  } else if (sign.signs === ']') {
    return link(text, sign, open, found);
  } else if (sign.signs.endsWith('[')) {
    open.push(sign);
  } else {
    emphasis(text, sign, end, open, found);
  }
  return end;
}

function code(sign, end, ticks, found) {
  const close = ticks.get(sign.signs.length).find(place => place > sign.at);
  if (close === undefined) {
    return end;
  }
  hide(found, [sign.at, end], [close, close + sign.signs.length], 'code');
  return close + sign.signs.length;
}

function hide(found, opening, closing, tag, href) {
  found.hidden.push(opening, closing);
  if (tag) {
    found.styles.push({ from: opening[1], to: closing[0], tag, href });
  }
}

/** What leads nowhere on the web is words alone. */
function link(text, sign, open, found) {
  const at = open.findLastIndex(each => each.signs.endsWith('['));
  const bracket = open[at];
  TARGET.lastIndex = sign.at + 1;
  const target = bracket && sign.at > bracket.at + bracket.signs.length ? TARGET.exec(text) : undefined;
  if (bracket) {
    open.length = at;
  }
  if (!target) {
    return sign.at + 1;
  }
  const href = bracket.signs === '[' ? originalAddress(target[1]) : undefined;
  hide(found, [bracket.at, bracket.at + bracket.signs.length], [sign.at, TARGET.lastIndex], href && 'a', href);
  return TARGET.lastIndex;
}

/** Opens before a word and closes behind one, and never stands within one. */
function emphasis(text, sign, end, open, found) {
  const before = text[sign.at - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const at = open.findLastIndex(each => each.signs === sign.signs);
  const lastBracket = open.findLastIndex(each => each.signs.endsWith('['));
  if (at > lastBracket && !/\s/.test(before) && !LETTER.test(after) && sign.at > open[at].at + sign.signs.length) {
    close(open[at], sign, end, found);
    open.length = at;
  } else if (!/\s/.test(after) && !LETTER.test(before)) {
    open.push(sign);
  }
}

function close(opening, closing, end, found) {
  const inner = [opening.at + opening.signs.length, closing.at];
  hide(found, [opening.at, inner[0]], [inner[1], end], TAGS[(opening.signs.length - 1) % 2]);
  if (opening.signs.length > TAGS.length) {
    found.styles.push({ from: inner[0], to: inner[1], tag: 'strong' });
  }
}
