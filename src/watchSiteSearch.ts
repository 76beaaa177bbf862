import type { App } from './app.ts';

/** Brings in what follows the site's own search: with a field that may be one, or on what may be its page of results. */
export function watchSiteSearch(app: App): void {
  let room: Promise<void> | undefined;
  const bring = (field?: HTMLInputElement, before = '') => {
    // Without its code the panel's searches still count.
    room ??= import('./siteSearch.ts').then(
      ({ followSiteSearch }) => {
        followSiteSearch(app, field, before);
      },
      () => undefined,
    );
  };
  const near = (event: Event) => {
    const field = event.composedPath()[0] as HTMLInputElement;
    if (/^(search|text)$/.test(field.type)) bring(field, event.type === 'input' ? '' : field.value);
  };
  // It may have had the focus before we came.
  const names = ['focusin', 'input'];
  for (const name of names) addEventListener(name, near, true);
  app.page.follow((facts) => {
    if (!facts) for (const name of names) removeEventListener(name, near, true);
    else if (/[?&](q|query|search)=/.test(location.search)) bring();
  });
}
