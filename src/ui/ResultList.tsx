import type { Result } from '../core/article.ts';
import { intoSight } from './intoSight.ts';
import { Marked } from './Marked.tsx';
import type { PanelModel } from './model.ts';

/**
 * Results as options of the list that the search field controls. Each is a link: a plain press opens the article here,
 * with a modifier key or the middle button it is a link like any other.
 */
export function ResultList({
  results,
  model,
  list,
}: {
  readonly results: readonly Result[];
  readonly model: PanelModel;
  /** Id of the list, which the options' ids begin with. */
  readonly list: string;
}) {
  return results.map((result, at) => {
    const id = `${list}-${String(at)}`;
    const selected = id === model.active.value;
    return (
      <a
        key={result.id}
        id={id}
        role="option"
        aria-selected={selected}
        ref={selected ? intoSight : null}
        tabIndex={-1}
        dir="auto"
        href={result.anchor ? `${result.url}#${result.anchor}` : result.url}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          // Who comes back goes on from here.
          model.active.value = id;
          model.settle();
          model.openArticle(result);
        }}
      >
        {result.section && <span class="crumb">{result.section}</span>}
        <b>
          <Marked text={result.title} marks={result.marks.title} />
        </b>
        {result.heading && <span class="heading">{result.heading}</span>}
        <span class="snippet">
          <Marked text={result.snippet} marks={result.marks.snippet} />
        </span>
      </a>
    );
  });
}
