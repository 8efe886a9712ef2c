// A question and what becomes of it: looked for, stated sentence by sentence, done, declined, or failed.

import { closing } from './closing.js';
import { button, element } from './elements.js';
import { previewOn } from './preview.js';
import { day } from './source.js';
import { statement } from './statement.js';

/**
 * @param opened is told (citation, all citations, link) when somebody opens one
 * @param ask    asks a question
 */
export function newTurn(question, opened, ask) {
  const line = element('p', { class: 'line' }, 'Looking…');
  const statements = element('div', { class: 'statements', 'aria-live': 'polite' });
  const rest = element('div', { class: 'rest' });
  const node = element('section', { class: 'turn pending', 'aria-label': question },
    element('h2', { class: 'question' }, question), line, statements, rest);
  const known = [];

  function add(said) {
    said.citations.forEach(citation => known.push(citation));
    const made = statement(said, said.citations, (citation, link) => opened(citation, known, link));
    made.querySelectorAll('.number').forEach((link, index) => previewOn(link, said.citations[index]));
    statements.append(made);
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
      const whole = citedWhole(answer);
      if (differs(statements, whole)) {
        known.length = 0;
        statements.replaceChildren();
        whole.forEach(add);
      }
      known.splice(0, known.length, ...(answer.citations ?? answer.declined?.closest ?? []));
      line.replaceChildren(...remarks(answer));
      end(...closing(answer, known, (citation, link) => opened(citation, known, link), ask));
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
    answer.outcome === 'declined' && element('strong', { class: 'declined' }, 'Not answered.'),
    answer.note && element('strong', { class: 'otherwise' }, answer.note),
    answer.readAs && element('span', { class: 'read-as' }, `Read as: ${answer.readAs}`),
    answer.asOf && element('span', {}, `As of ${day(answer.asOf)}`),
  ].filter(Boolean);
  return remark.flatMap((each, index) => (index === 0 ? [each] : [' · ', each]));
}
