import type { Result } from '../core/article.ts';
import { Marked } from './Marked.tsx';
import type { PanelModel } from './model.ts';

/**
 * Results as links. A plain press opens the article in the panel; with a modifier key it is a link like any other.
 * Arrow keys move between the links and back to the field.
 */
export function ResultList({
  results,
  model,
}: {
  readonly results: readonly Result[];
  readonly model: PanelModel;
}) {
  return (
    <ul class="results">
      {results.map((result) => (
        <li key={result.id}>
          <a
            dir="auto"
            href={result.anchor ? `${result.url}#${result.anchor}` : result.url}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              model.settle();
              model.openArticle(result);
            }}
            onKeyDown={moveFocus}
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
        </li>
      ))}
    </ul>
  );
}

/** Up and down among the links; up from the first goes back to the search field. */
export function moveFocus(event: KeyboardEvent) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const here = event.currentTarget as HTMLElement;
  const stops = [
    ...(here.closest('.body')?.querySelectorAll<HTMLElement>('input[type="search"], .results a') ?? []),
  ];
  const next = stops[stops.indexOf(here) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
