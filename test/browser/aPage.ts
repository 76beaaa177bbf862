/** Text enough for an article. */
export const PROSE = 'Cards take five working days, bank transfers two. '.repeat(8);

/** A document of its own, as one that was fetched: nothing in it runs. */
export function aDocument(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** Makes this very page an article of that title. */
export function showArticle(path: string, title: string, prose = PROSE) {
  history.pushState(null, '', path);
  document.title = title;
  document.body.innerHTML = `<main><h1>${title}</h1><p>${prose}</p></main>`;
}
