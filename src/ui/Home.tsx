import type { ComponentType } from 'preact';
import { formFirst } from './formFirst.ts';
import type { PanelModel } from './model.ts';
import { Search } from './Search.tsx';

interface Props {
  readonly model: PanelModel;
  readonly Contact: ComponentType<{ readonly model: PanelModel; readonly first: boolean }>;
}

/** Search, suggestions, and what the decision puts beside them. Where a human must come first, the form does. */
export function Home({ model, Contact }: Props) {
  const SentBefore = model.sentBefore.value;
  const before = model.answer.value.status === 'idle' && SentBefore && <SentBefore />;
  return (
    <div class="body">
      <Search model={model} list="baton-results">
        {formFirst(model) ? <Contact model={model} first={true} /> : before}
      </Search>
    </div>
  );
}
