import type { InlineContext } from './inlineHelp.ts';

/**
 * The search box. What finds, and what shows what was found, is loaded when the customer comes near.
 *
 * @param first on the page: a landmark. Two of one name would be two that cannot be told apart
 */
export function createInlineSearch(
  { strings, loadPanel }: InlineContext,
  root: ShadowRoot,
  first: boolean,
): readonly HTMLElement[] {
  const box = document.createElement('div');
  box.className = 'search';
  if (first) {
    box.role = 'search';
    box.ariaLabel = strings.landmark;
  }
  const field = document.createElement('input');
  field.type = 'search';
  field.role = 'combobox';
  field.dir = 'auto';
  field.placeholder = strings.searchLabel;
  field.autocomplete = 'off';
  field.enterKeyHint = 'search';
  field.maxLength = 500;
  field.ariaLabel = strings.searchLabel;
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  box.append(field);
  const status = document.createElement('p');
  status.className = 'unseen';
  status.role = 'status';

  let loading: Promise<void> | undefined;
  let ready = false;
  const load = () =>
    (loading ??= loadPanel()
      .then(async (panel) => {
        await panel.answerBelow({ field, status, root, strings });
        ready = true;
        status.className = 'unseen';
      })
      .catch(() => {
        loading = undefined;
        status.className = 'note';
        status.textContent = strings.searchLost;
      }));
  field.addEventListener('focus', load);
  field.addEventListener('input', load);
  box.addEventListener('pointerenter', load);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || ready || !field.value.trim()) return;
    // Faster than the code came: it is done when it is there.
    void load().then(() => {
      if (ready) field.dispatchEvent(new KeyboardEvent('keydown', { key }));
    });
  });
  return [box, status];
}
