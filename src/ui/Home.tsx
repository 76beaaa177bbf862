import type { ComponentType } from 'preact';
import type { PanelModel } from './model.ts';
import { formFirst } from './formFirst.ts';
import { ResultList } from './ResultList.tsx';
import { SearchField } from './SearchField.tsx';

interface Props {
  readonly model: PanelModel;
  readonly Contact: ComponentType<{ readonly model: PanelModel; readonly first: boolean }>;
}

/** Search, suggestions, and what the decision puts beside them. Where a human must come first, the form does. */
export function Home({ model, Contact }: Props) {
  const first = formFirst(model);
  return (
    <div class="body">
      <SearchField model={model} />
      {first && <Contact model={model} first={true} />}
      <Answers model={model} heading={first} />
    </div>
  );
}

function Answers({ model, heading }: { readonly model: PanelModel; readonly heading: boolean }) {
  const { strings } = model;
  const { status, query, results } = model.answer.value;
  const noIndex = model.settings.value.index === undefined && <p class="note">{strings.noIndex}</p>;
  if (status === 'failed') return <p class="note">{strings.searchFailed}</p>;
  if (status === 'idle') return noIndex || <Suggestions model={model} />;
  const count = results.length;
  const none = status === 'ready' && count === 0;
  return (
    <>
      {heading && count > 0 && <h2 class="label">{strings.meanwhile}</h2>}
      <p class="count" role="status">
        {none ? strings.nothing(query) : count > 0 ? strings.found(count) : strings.searching}
      </p>
      {none && (noIndex || <p class="note">{strings.nothingHint}</p>)}
      <ResultList results={results} model={model} />
    </>
  );
}

function Suggestions({ model }: { readonly model: PanelModel }) {
  const results = model.suggestions.value;
  if (results.length === 0) return <p class="note">{model.strings.startHere}</p>;
  return (
    <>
      <h2 class="label">{model.strings.suggested}</h2>
      <ResultList results={results} model={model} />
    </>
  );
}
