// The conversation.

import { createDesk } from './answers-beside.js';
import { asked } from './asking.js';
import { createComposer } from './composer.js';
import { element } from './elements.js';
import { renewHistory } from './history.js';
import { recall, remember } from './memory.js';
import { notice } from './notices.js';
import { filterOf, readScope, scopePairs } from './scope.js';
import { goingOn, suggested } from './suggested.js';
import { newTurn } from './turn.js';

const DRAFT = 'draft';

export async function showChat(view) {
  const desk = createDesk();
  const heading = element('h1', { class: 'unseen', hidden: true });
  const turns = element('div', { class: 'turns' });
  const talk = { id: inAddress('conversation'), title: undefined, answers: [], scope: readScope(location.search) };
  const composer = createComposer(ask, () => running?.abort(), turns, { now: () => talk.scope, chosen });
  const next = goingOn(ask, () => talk.answers.map(answer => answer.question));
  let running;

  function addTurn(question, id) {
    beginTalking(question);
    const turn = newTurn(question, (citation, all, link) => desk.open(turn.node.dataset.answer, citation, all, link), ask);
    turn.node.dataset.answer = id;
    turns.append(turn.node);
    return turn;
  }

  function beginTalking(question) {
    document.body.classList.add('talking');
    name(talk.title ?? question);
  }

  function name(title) {
    talk.title = title;
    heading.textContent = title;
    heading.hidden = false;
    document.title = `${title} · Pincite`;
  }

  function finish(turn, answer) {
    turn.node.dataset.answer = answer.id;
    turn.done(answer);
  }

  async function ask(question) {
    running?.abort();
    desk.forget();
    next.clear();
    const controller = running = new AbortController();
    const turn = addTurn(question, DRAFT);
    turn.node.scrollIntoView({ block: 'start' });
    composer.busy(true);
    try {
      keep(turn, await asked({ question, conversation: talk.id, filter: filterOf(talk.scope) }, turn, controller.signal));
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
      renewHistory();
    }
    desk.settle(answer);
    next.after(answer, turn.node);
  }

  /** A conversation that the service could not begin has no address. */
  function goOn(conversation) {
    const isNew = talk.id !== conversation;
    talk.id = conversation;
    remember(talk.id, talk.answers);
    if (isNew) {
      history.pushState(null, '', address());
    }
  }

  function chosen(scope) {
    talk.scope = scope;
    history.replaceState(history.state, '', address() + location.hash);
  }

  function address() {
    const told = new URLSearchParams([...talk.id ? [['conversation', talk.id]] : [], ...scopePairs(talk.scope)]);
    return `/${told.size ? `?${told}` : ''}`;
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

  view.replaceChildren(heading, greeting(), turns, composer.node, await suggested(ask));
  const before = talk.id ? await recalled(talk.id) : { answers: [] };
  talk.answers = before.answers;
  talk.title = before.title;
  talk.answers.forEach(answer => finish(addTurn(answer.question, answer.id), answer));
  talk.answers.forEach(desk.knows);
  desk.follow();
  talk.answers.slice(-1).forEach(last => next.after(last, turns.lastElementChild));
  turns.lastElementChild?.scrollIntoView({ block: 'start' });
  composer.focus();
  if (inAddress('question')) {
    ask(inAddress('question'));
  }
  addEventListener('renamed', event => name(event.detail));
  addEventListener('popstate', () => inAddress('conversation') === talk.id || location.reload());
  return desk;
}

const inAddress = name => new URLSearchParams(location.search).get(name) ?? undefined;

async function recalled(id) {
  const before = await recall(id);
  if (before.answers.length === 0) {
    notice('This conversation is no longer kept. Ask to begin a new one.');
  }
  return before;
}

const greeting = () => element('div', { class: 'greeting' },
  element('h1', {}, 'Ask the articles.'),
  element('p', {}, 'Every sentence of an answer has a number. Open it, and you stand at the words in the article that say so. Where the articles do not say, you are told.'));
