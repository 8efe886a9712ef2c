// What became of the articles since an answer was given.

import { element } from './elements.js';
import { articles, versionsOf } from './service.js';

/** For each cited article that changed or went, a sentence, and what changed in it. */
export async function changesSince(answer) {
  const then = answer.proof?.articles ?? {};
  const now = new Map((await articles()).map(article => [article.id, article]));
  const changes = Object.entries(then).map(([id, hash]) => change(id, hash, now.get(id), answer));
  return (await Promise.all(changes)).filter(Boolean);
}

async function change(id, hash, article, answer) {
  if (!article) {
    return [`“${title(id, answer)}” is no longer among the articles.`];
  }
  return article.hash !== hash && [`“${article.title}” was changed since this answer was given. `, await differences(id, hash)];
}

function title(id, answer) {
  const citations = answer.citations ?? answer.declined?.closest ?? [];
  return citations.find(citation => citation.article.id === id)?.article.title ?? id;
}

/** Paragraphs that went and came; nothing where the text of then is not kept. */
async function differences(id, hash) {
  const versions = await versionsOf(id).catch(() => []);
  const then = versions.find(version => version.hash === hash);
  const now = versions.find(version => version.current);
  if (!then || !now) {
    return undefined;
  }
  return element('details', { class: 'changes' }, element('summary', {}, 'What changed'),
    ...missing(then, now).map(paragraph => element('del', {}, paragraph)),
    ...missing(now, then).map(paragraph => element('ins', {}, paragraph)));
}

function missing(one, other) {
  const there = new Set(paragraphs(other));
  return paragraphs(one).filter(paragraph => !there.has(paragraph));
}

const paragraphs = version => version.text.split(/\n\s*\n/).map(paragraph => paragraph.trim()).filter(Boolean);
