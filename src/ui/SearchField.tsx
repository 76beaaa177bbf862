import { Icon } from './Icon.tsx';
import type { PanelModel } from './model.ts';

interface Props {
  readonly model: PanelModel;
  /** Id of the list of options, in the same document or shadow root. */
  readonly list: string;
  /** Whether the list is there and holds options. */
  readonly expanded: boolean;
}

/**
 * The search field: an editable combobox with list autocomplete, as the ARIA Authoring Practices describe it. The focus
 * stays in the field while the arrow keys move among the options; Enter presses the one that they have come to, and
 * without one means the query. Escape empties the field, and has its usual meaning where it is empty.
 */
export function SearchField({ model, list, expanded }: Props) {
  const { strings, active, query } = model;
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const { key } = event;
    // These keys first belong to whoever composes a character from several.
    if (event.isComposing) return;
    const root = event.currentTarget.getRootNode() as ShadowRoot;
    const options = [...root.querySelectorAll(`#${list} [role="option"]`)];
    const at = options.findIndex(({ id }) => id === active.value);
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = options.at(key === 'ArrowDown' ? (at + 1) % options.length : Math.max(at, 0) - 1);
      if (!next) return;
      event.preventDefault();
      active.value = next.id;
    } else if (key === 'Enter') {
      const option = options[at];
      // With the keys that are held: a result is a link, which they open elsewhere.
      if (option) option.dispatchEvent(new MouseEvent('click', event));
      else model.settle();
    } else if (key === 'Escape' && query.value) {
      event.preventDefault();
      model.type('');
    } else if (/^(Home|End|Arrow)/.test(key)) active.value = undefined;
  };
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={list}
        aria-activedescendant={active.value}
        dir="auto"
        aria-label={strings.searchLabel}
        placeholder={strings.searchLabel}
        autocomplete="off"
        enterkeyhint="search"
        maxLength={500}
        value={query.value}
        onInput={(event) => {
          model.type(event.currentTarget.value);
        }}
        onBlur={() => {
          model.settle();
        }}
        onKeyDown={onKeyDown}
      />
      {query.value && (
        <button
          type="button"
          class="square"
          aria-label={strings.clear}
          onClick={(event) => {
            (event.currentTarget.previousElementSibling as HTMLElement).focus();
            model.type('');
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
