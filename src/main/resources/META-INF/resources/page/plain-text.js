// An answer to paste elsewhere: plain text with numbered sources.

import { articleAddress } from './service.js';
import { named } from './source.js';

export function plainText(answer, origin) {
  const said = answer.statements
    ? answer.statements.map(each => `${each.text} ${each.citations.map(number => `[${number}]`).join(' ')}`)
    : [declinedInWords(answer.declined)];
  const sources = (answer.citations ?? []).map(citation => source(citation, origin));
  return [answer.question, ...[answer.note].filter(Boolean), said.join('\n'), ...sources, ending(answer, origin)].join('\n\n');
}

/** Answers of before it was said have no why. */
export const declinedInWords = declined => [declined.message, declined.because].filter(Boolean).join(' ');

function source(citation, origin) {
  const address = citation.article.url ?? origin + articleAddress(citation.article.id, citation.start, citation.end);
  return `[${citation.number}] “${citation.quote}”\n    ${named(citation.article)}\n    ${address}`;
}

const ending = (answer, origin) => `${answer.asOf ? `As of ${answer.asOf}. ` : ''}${origin}/answers/${answer.id}`;
