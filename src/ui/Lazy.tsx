import { signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';

/**
 * A component whose code is loaded when it is first shown.
 *
 * @param load brings in the code; called again after a failure when the customer asks
 * @param words what to say meanwhile, and when it fails
 * @param otherWay where the customer gets the same without this code, if anywhere
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  words: { readonly loading: string; readonly failed: string; readonly again: string },
  otherWay: (props: P) => { readonly href: string; readonly text: string } | undefined = () => undefined,
): ComponentType<P> & { prepare(): void } {
  const loaded = signal<ComponentType<P> | 'failed' | undefined>(undefined);
  let started = false;
  const begin = () => {
    if (started) return;
    started = true;
    load().then(
      (component) => {
        loaded.value = component;
      },
      () => {
        started = false;
        loaded.value = 'failed';
      },
    );
  };
  const Shown = (props: P) => {
    const Component = loaded.value;
    // After a failure the customer says when to try again.
    if (Component !== 'failed') begin();
    if (Component === undefined) return <p class="note">{words.loading}</p>;
    if (Component !== 'failed') return <Component {...props} />;
    const way = otherWay(props);
    return (
      <div class="note" role="alert">
        <p>{words.failed}</p>
        {way && (
          <p>
            <a href={way.href}>{way.text}</a>
          </p>
        )}
        <button
          type="button"
          class="link"
          onClick={() => {
            loaded.value = undefined;
          }}
        >
          {words.again}
        </button>
      </div>
    );
  };
  return Object.assign(Shown, { prepare: begin });
}
