// What became of the articles since an answer was given.

import { articles } from './service.js';

/** A sentence for each cited article that changed or went. */
export async function changesSince(answer) {
  const then = answer.proof?.articles ?? {};
  const now = new Map((await articles()).map(article => [article.id, article]));
  return Object.entries(then).flatMap(([id, hash]) => change(id, hash, now.get(id), answer));
}

function change(id, hash, article, answer) {
  if (!article) {
    return [`“${title(id, answer)}” is no longer among the articles.`];
  }
  return article.hash === hash ? [] : [`“${article.title}” was changed since this answer was given.`];
}

function title(id, answer) {
  const citations = answer.citations ?? answer.declined?.closest ?? [];
  return citations.find(citation => citation.article.id === id)?.article.title ?? id;
}
