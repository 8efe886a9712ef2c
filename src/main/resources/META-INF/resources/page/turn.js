// A question and what becomes of it: looked for, stated sentence by sentence, done, declined, or failed.

import { closing } from './closing.js';
import { button, element } from './elements.js';
import { declinedInWords } from './plain-text.js';
import { previewOn } from './preview.js';
import { day } from './source.js';
import { statement, statementOf } from './statement.js';

/**
 * @param opened is told (citation, all citations, link) when somebody opens one
 * @param ask    asks a question
 * @param level  of the question among the headings
 */
export function newTurn(question, opened, ask, level = 2) {
  const line = element('p', { class: 'line' }, 'Looking…');
  const statements = element('div', { class: 'statements', 'aria-live': 'polite' });
  const rest = element('div', { class: 'rest' });
  const node = element('article', { class: 'turn pending', 'aria-label': question },
    element(`h${level}`, { class: 'question' }, question), line, statements, rest);
  const known = [];

  const open = (citation, link) => opened(citation, known, link);

  function add(said) {
    said.citations.forEach(citation => known.push(citation));
    const made = statement(said, said.citations, open);
    made.querySelectorAll('.number').forEach((link, index) => previewOn(link, said.citations[index], said.text));
    statements.append(made);
  }

  /** Shown as it came, unless the whole says otherwise. */
  function settle(answer) {
    const whole = citedWhole(answer);
    if (differs(statements, whole)) {
      known.length = 0;
      statements.replaceChildren();
      whole.forEach(add);
    }
    const instead = answer.declined ? declinedInWords(answer.declined) : answer.told;
    if (instead) {
      statements.replaceChildren(statementOf(instead));
    }
    known.splice(0, known.length, ...(answer.citations ?? answer.declined?.closest ?? []));
  }

  function end(...children) {
    node.classList.remove('pending');
    rest.replaceChildren(...children);
  }

  return {
    node,
    looked: passages => { line.textContent = lookedIn(passages); },
    stated: add,
    waits: message => { line.textContent = message; },
    done(answer) {
      settle(answer);
      node.classList.toggle('declined', Boolean(answer.declined));
      line.replaceChildren(...remarks(answer));
      end(...closing(answer, known, open, { ask, level: level + 1 }));
    },
    stopped() {
      line.textContent = 'Stopped.';
      end();
    },
    failed(message, again) {
      line.textContent = '';
      end(element('p', { class: 'notice bad', role: 'alert' }, message, ' ', button('Ask again', undefined, again)));
    },
  };
}

function lookedIn(passages) {
  const articles = new Set(passages.map(passage => passage.article)).size;
  return `Reading ${counted(passages.length, 'passage')} of ${counted(articles, 'article')}…`;
}

const counted = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The statements of an answer as they come one by one: each with its citations whole. */
const citedWhole = answer => (answer.statements ?? []).map(said => ({
  ...said,
  citations: said.citations.map(number => answer.citations.find(citation => citation.number === number)),
}));

const differs = (shown, said) =>
  JSON.stringify([...shown.children].map(child => child.textContent)) !== JSON.stringify(said.map(textOf));

const textOf = said => said.text + said.citations.map(citation => ` ${citation.number}`).join('');

/** One line above the statements whose place is kept from the beginning, so that nothing moves when it is known. */
function remarks(answer) {
  const remark = [
    answer.note && element('strong', { class: 'otherwise' }, answer.note),
    answer.readAs && element('span', { class: 'read-as' }, `Read as: ${answer.readAs}`),
    answer.asOf && !answer.declined && element('span', {}, `As of ${day(answer.asOf)}`),
  ].filter(Boolean);
  return remark.flatMap((each, index) => (index === 0 ? [each] : [' · ', each]));
}
