// How an article is named: title, who published it, and when.

export const day = date => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const imprint = article => [article.source, article.published && day(article.published)].filter(Boolean).join(' · ');

export const named = article => [article.title, imprint(article)].filter(Boolean).join(' · ');
