// Lines of an article: where each begins and ends, and which of them an editor broke at a margin.

/** No one reads lines longer than this in an editor that wraps them; the service reads articles by the same measure. */
const WRAPPED_LINE = 130;
/** A line that was wrapped is about as long as its neighbours. */
const WRAPPED_FILL = 0.6;
/** Addresses, lists of names and verse are narrower than any margin. */
const NARROW = 45;

const SENTENCE_END = /[.!?"”’]$/;
const WORD_END = /\p{L}[-\u2010\u00ad]$/u;
const SMALL = /^\p{Ll}/u;

/** Of {start, from, to}: all of it, and what is left of it behind the signs of what it stands in; in UTF-16 units. */
export function linesOf(text) {
  const lines = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const to = next < 0 ? text.length : next;
    lines.push({ start, from: start, to });
    start = to + 1;
  }
  return lines;
}

/** Lines one below the other, cut where a new paragraph begins. */
export function paragraphsOf(text, lines) {
  const words = lines.map(line => text.slice(line.from, line.to).trim());
  const isJoined = joining(words);
  const paragraphs = [];
  lines.forEach((line, at) => {
    if (at > 0 && isJoined(at - 1)) {
      paragraphs[paragraphs.length - 1].push(line);
    } else {
      paragraphs.push([line]);
    }
  });
  return paragraphs;
}

/** Whether a line goes on in the one below it. */
function joining(words) {
  const longest = Math.max(...words.map(line => line.length));
  if (longest > WRAPPED_LINE || isList(words) || words.slice(0, -1).every(line => SENTENCE_END.test(line))) {
    return () => false;
  }
  return at => WORD_END.test(words[at]) || SMALL.test(words[at + 1])
    || (longest >= NARROW && (isFull(words[at], words[at + 1], longest) || isWithin(words[at], longest)));
}

/** Lines below one with a colon are what it leads in. */
const isList = words => words.length > 2 && words[0].endsWith(':') && !words.some(line => SMALL.test(line));

/** The next word would not have fitted. */
const isFull = (line, next, longest) => line.length + 1 + next.split(/\s/, 1)[0].length > longest;

const isWithin = (line, longest) => line.length >= longest * WRAPPED_FILL && !SENTENCE_END.test(line);
