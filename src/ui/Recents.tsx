import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { intoSight } from './intoSight.ts';
import type { PanelModel } from './model.ts';
import { OptionGroup } from './OptionGroup.tsx';

interface Props {
  readonly model: PanelModel;
  readonly searches: readonly string[];
  /** Id of the list, which the options' ids begin with. */
  readonly list: string;
  /** The suggestions, as options. */
  readonly children: ComponentChildren;
}

/** Earlier searches, before the suggestions, in the list that the search field controls. A press searches again. */
export function Recents({ model, searches, list, children }: Props) {
  return (
    <>
      <OptionGroup label={model.strings.recent}>
        {searches.map((query, at) => {
          const id = `${list}-recent-${String(at)}`;
          const selected = id === model.active.value;
          return (
            <button
              key={query}
              type="button"
              id={id}
              role="option"
              aria-selected={selected}
              ref={selected ? intoSight : null}
              tabIndex={-1}
              onClick={(event) => {
                // The options go away; the focus must not go with them.
                const root = event.currentTarget.getRootNode() as ShadowRoot;
                root.querySelector<HTMLElement>(`[aria-controls="${list}"]`)?.focus();
                model.type(query);
                model.settle();
              }}
            >
              <Icon name="search" />
              <span dir="auto">{query}</span>
            </button>
          );
        })}
      </OptionGroup>
      {model.suggestions.value.length > 0 && (
        <OptionGroup label={model.strings.suggested}>{children}</OptionGroup>
      )}
    </>
  );
}
