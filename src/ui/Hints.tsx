import type { ContactModel } from './contactModel.ts';
import { moveFocusTo } from './focus.ts';

interface Props {
  readonly model: ContactModel;
  /** The need whose form this is: the way back from an article leads to it. */
  readonly need: string;
}

/** Articles that may answer what is being written. They stand in nobody's way: the form can be sent all the same. */
export function Hints({ model, need }: Props) {
  const { strings, say } = model;
  const results = model.hints.results.value;
  return (
    <>
      <p class="unseen" role="status">
        {results.length > 0 && say(strings.hintsFound, { count: results.length })}
      </p>
      {results.length > 0 && (
        <section class="hints" aria-labelledby="baton-hints">
          <h2 id="baton-hints">{strings.hints}</h2>
          <ul>
            {results.map(({ id, url, title, section, anchor }) => (
              <li key={id}>
                <a
                  dir="auto"
                  href={anchor ? `${url}#${anchor}` : url}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                    event.preventDefault();
                    const { value } = model.view;
                    const from = value.name === 'contact' ? { ...value, draft: need } : value;
                    model.openArticle({ url, title, section, anchor, from });
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="quiet"
            onClick={(event) => {
              moveFocusTo(event.currentTarget, '#baton-description');
              model.hints.putAway();
            }}
          >
            {strings.hintsAway}
          </button>
        </section>
      )}
    </>
  );
}
