// The service counts code points; JavaScript counts UTF-16 units, of which an emoji has two.

const isHighSurrogate = unit => unit >= 0xd800 && unit <= 0xdbff;

/** Where in the string the n-th code point begins. */
export function unitOf(text, codePoint) {
  let unit = 0;
  for (let counted = 0; counted < codePoint && unit < text.length; counted++) {
    unit += isHighSurrogate(text.charCodeAt(unit)) ? 2 : 1;
  }
  return unit;
}

/** How many code points stand before a unit of the string. */
export function codePointOf(text, unit) {
  let counted = 0;
  for (let at = 0; at < unit; at += isHighSurrogate(text.charCodeAt(at)) ? 2 : 1) {
    counted++;
  }
  return counted;
}

/** Exactly the characters of [start, end). */
export const slice = (text, start, end) => text.slice(unitOf(text, start), unitOf(text, end));
