import { Icon } from './Icon.tsx';
import type { PanelModel } from './model.ts';
import { moveFocus } from './ResultList.tsx';

export function SearchField({ model }: { readonly model: PanelModel }) {
  const { strings } = model;
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        type="search"
        dir="auto"
        aria-label={strings.searchLabel}
        placeholder={strings.searchLabel}
        autocomplete="off"
        enterkeyhint="search"
        maxLength={500}
        value={model.query}
        onInput={(event) => {
          model.type(event.currentTarget.value);
        }}
        onBlur={() => {
          model.settle();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') model.settle();
          else moveFocus(event);
        }}
      />
    </div>
  );
}
