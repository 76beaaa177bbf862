import type { Signal } from '@preact/signals-core';
import type { InlineStrings } from '../messages/inline.en.ts';
import type { Result } from '../core/article.ts';
import { Marked } from './Marked.tsx';
import type { PanelModel } from './model.ts';

export interface InlineAnswersProps {
  readonly model: PanelModel;
  readonly strings: InlineStrings;
  /** Which option the arrow keys have come to; none: -1. */
  readonly active: Signal<number>;
  read(result: Result): void;
  contact(): void;
}

/** The id of the list of options, and of each of them. */
export const LIST = 'answers';
export const optionId = (at: number) => `answer-${String(at)}`;

/** What is found for the text in an inline field: options of a combobox that are links, and the way to a person. */
export function InlineAnswers({ model, strings, active, read, contact }: InlineAnswersProps) {
  const { status, results } = model.answer.value;
  const told = answerText(model);
  return (
    <>
      {results.length > 0 && status !== 'failed' ? (
        <div class="options" role="listbox" id={LIST} aria-label={strings.answers}>
          {results.map((result, at) => (
            <a
              key={result.id}
              id={optionId(at)}
              role="option"
              aria-selected={at === active.value}
              tabIndex={-1}
              dir="auto"
              href={result.anchor ? `${result.url}#${result.anchor}` : result.url}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                read(result);
              }}
            >
              {result.section && <span class="section">{result.section}</span>}
              <b>
                <Marked text={result.title} marks={result.marks.title} />
              </b>
              <span class="text">
                <Marked text={result.snippet} marks={result.marks.snippet} />
              </span>
            </a>
          ))}
        </div>
      ) : (
        <p class="told">{told}</p>
      )}
      <p class="person">
        <button type="button" class="link" aria-haspopup="dialog" onClick={contact}>
          {strings.contact}
        </button>
      </p>
    </>
  );
}

/** How the search came out, in a sentence. */
export function answerText({ answer, strings, say }: PanelModel): string {
  const { status, query, results } = answer.value;
  if (status === 'failed') return strings.searchFailed;
  if (status !== 'ready') return strings.searching;
  return results.length > 0 ? say(strings.found, { count: results.length }) : say(strings.nothing, { query });
}
