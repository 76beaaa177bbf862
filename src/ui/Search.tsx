import type { ComponentChildren } from 'preact';
import type { PanelModel } from './model.ts';
import { ResultList } from './ResultList.tsx';
import { SearchField } from './SearchField.tsx';

interface Props {
  readonly model: PanelModel;
  /** Id of the list of options, of its own where two search fields stand in one document or shadow root. */
  readonly list: string;
  /** What stands between the field and the answers, which get a heading then. */
  readonly children?: ComponentChildren;
}

/** The search field and below it what it has found or, before that, what may be wanted here: one list for the keys. */
export function Search({ model, list, children }: Props) {
  const { strings, say, answer, meant } = model;
  const { status, query, results, isPartial } = answer.value;
  const idle = status === 'idle';
  const failed = status === 'failed';
  const count = results.length;
  // The latest answer stays in sight until a newer one has come; before the first there is none.
  const outcome = failed
    ? strings.searchFailed
    : query !== '' && (count > 0 ? say(strings.found, { count }) : say(strings.nothing, { query }));
  const Recents = idle && model.recents.value;
  const options = idle ? model.suggestions.value : results;
  const expanded = options.length > 0 || !!Recents;
  const hint = idle
    ? !expanded && strings.startHere
    : query !== '' && count === 0 && (isPartial ? strings.notAll : strings.nothingHint);
  const label = idle ? strings.suggested : strings.meanwhile;
  const shown = <ResultList results={options} model={model} list={list} />;
  return (
    <>
      <SearchField model={model} list={list} expanded={expanded} />
      {children}
      {/* Only what was meant is told, and once: not an answer to every letter. */}
      <p class="unseen" role="status">
        {(failed || (status === 'ready' && meant.value)) && outcome}
      </p>
      {options.length > 0 && (idle ? !Recents : children) && <h2 class="label">{label}</h2>}
      {!idle && (
        <p class={failed ? 'note' : outcome ? 'count' : 'wait'} aria-hidden="true">
          {outcome || strings.searching}
        </p>
      )}
      {hint && <p class="note">{hint}</p>}
      {expanded && (
        <div role="listbox" id={list} aria-label={Recents ? strings.searchLabel : label}>
          {Recents ? <Recents list={list}>{shown}</Recents> : shown}
        </div>
      )}
    </>
  );
}
