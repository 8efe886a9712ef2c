// The conversation.

import { createDesk } from './answers-beside.js';
import { asked } from './asking.js';
import { createComposer } from './composer.js';
import { element } from './elements.js';
import { recall, remember } from './memory.js';
import { notice } from './notices.js';
import { suggested } from './suggested.js';
import { newTurn } from './turn.js';

const DRAFT = 'draft';

export async function showChat(view) {
  const desk = createDesk();
  const turns = element('div', { class: 'turns' });
  const composer = createComposer(ask, () => running?.abort());
  const talk = { id: inAddress('conversation'), answers: [] };
  let running;

  function addTurn(question, id) {
    beginTalking(desk);
    const turn = newTurn(question, (citation, all, link) => desk.open(turn.node.dataset.answer, citation, all, link), ask);
    turn.node.dataset.answer = id;
    turns.append(turn.node);
    return turn;
  }

  function finish(turn, answer) {
    turn.node.dataset.answer = answer.id;
    desk.knows(answer.id, answer.citations ?? answer.declined?.closest ?? []);
    turn.done(answer);
  }

  async function ask(question) {
    running?.abort();
    desk.forget();
    const controller = running = new AbortController();
    const turn = addTurn(question, DRAFT);
    turn.node.scrollIntoView({ block: 'start' });
    composer.busy(true);
    try {
      keep(turn, await asked(question, talk.id, turn, controller.signal));
    } catch (failure) {
      ended(turn, failure, controller.signal, question);
    } finally {
      composer.busy(running !== controller);
    }
  }

  function keep(turn, answer) {
    finish(turn, answer);
    talk.answers.push(answer);
    if (answer.conversation) {
      goOn(answer.conversation);
    }
    desk.offer(answer.id, answer.citations ?? []);
  }

  /** A conversation that the service could not begin has no address. */
  function goOn(conversation) {
    talk.id = conversation;
    remember(talk.id, talk.answers);
    const address = `/?conversation=${talk.id}`;
    if (location.pathname + location.search !== address) {
      history.pushState(null, '', address);
    }
  }

  function ended(turn, failure, signal, question) {
    if (signal.aborted) {
      turn.stopped();
    } else {
      turn.failed(failure.message, () => {
        turn.node.remove();
        ask(question);
      });
    }
  }

  view.replaceChildren(greeting(), turns, composer.node, await suggested(ask));
  talk.answers = talk.id ? await recalled(talk.id) : [];
  talk.answers.forEach(answer => finish(addTurn(answer.question, answer.id), answer));
  desk.follow();
  talk.answers.slice(-1).forEach(last => desk.offer(last.id, last.citations ?? []));
  turns.lastElementChild?.scrollIntoView({ block: 'start' });
  composer.focus();
  if (inAddress('question')) {
    ask(inAddress('question'));
  }
  addEventListener('popstate', () => inAddress('conversation') === talk.id || location.reload());
  return desk;
}

const inAddress = name => new URLSearchParams(location.search).get(name) ?? undefined;

function beginTalking(desk) {
  if (!document.body.classList.contains('talking')) {
    document.body.classList.add('talking');
    desk.reader.close();
  }
}

async function recalled(id) {
  const answers = await recall(id);
  if (answers.length === 0) {
    notice('This conversation is no longer kept. Ask to begin a new one.');
  }
  return answers;
}

const greeting = () => element('div', { class: 'greeting' },
  element('h1', {}, 'Ask the articles.'),
  element('p', {}, 'Every sentence of an answer has a number. Open it, and you stand at the words in the article that say so. Where the articles do not say, you are told.'));
