// An article's own letters as a person reads them: in one line, without what is not seen, with words whole that a line end broke.

const UNSEEN = /[\u00ad\u200b\u200c\u2060\ufeff]/gu;
const BROKEN = /(?<=\p{L})[-\u2010]\n\s*(?=\p{Ll})/gu;

export function asRead(words) {
  return words.replace(BROKEN, '').replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}
