// An answer to paste elsewhere: plain text with numbered sources.

import { asRead } from './as-read.js';
import { articleAddress } from './service.js';
import { named } from './source.js';

export function plainText(answer, origin) {
  const said = answer.statements
    ? answer.statements.map(each => `${each.text} ${each.citations.map(number => `[${number}]`).join(' ')}`)
    : [declinedInWords(answer.declined)];
  const sources = (answer.citations ?? []).map(citation => source(citation, origin));
  return [answer.question, ...[answer.note].filter(Boolean), said.join('\n'), ...sources, ending(answer, origin)].join('\n\n');
}

/** One sentence; answers of before it was said have no why. */
export const declinedInWords = ({ message, because }) => (because
  ? `${message.replace(/\.$/, '')}: ${because[0].toLowerCase()}${because.slice(1)}`
  : message);

function source(citation, origin) {
  const address = citation.article.url ?? origin + articleAddress(citation.article.id, citation.start, citation.end);
  return `[${citation.number}] “${asRead(citation.quote)}”\n    ${named(citation.article)}\n    ${address}`;
}

const ending = (answer, origin) => `${answer.asOf ? `As of ${answer.asOf}. ` : ''}${origin}/answers/${answer.id}`;
