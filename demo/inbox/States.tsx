import type { Inbox } from './createInbox.ts';

export function Empty({ docsUrl }: { readonly docsUrl: string }) {
  return (
    <div class="state">
      <h2>No handoffs yet</h2>
      <p>
        Open the help centre, search for something that it does not answer, and write to support. It arrives
        here within a few seconds, with everything that was tried.
      </p>
      <p>
        <a class="button primary" href={docsUrl} target="_blank" rel="noopener">
          Open the help centre
        </a>
      </p>
    </div>
  );
}

export function Failed({ inbox }: { readonly inbox: Inbox }) {
  return (
    <div class="state" role="alert">
      <h2>The handoffs could not be loaded</h2>
      <p>The server does not answer. It is asked again every few seconds; nothing that was sent is lost.</p>
      <p>
        <button class="button" onClick={() => void inbox.refresh()}>
          Try now
        </button>
      </p>
    </div>
  );
}

/** Lines where text will be. They come after a moment only, so that a quick answer does not flash. */
export function Loading() {
  return (
    <div class="state loading" role="status">
      <p class="unseen">Loading</p>
      <div class="bones" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

export function Missing({ reference }: { readonly reference: string }) {
  return (
    <div class="state">
      <h2>There is no handoff {reference}</h2>
      <p>The link may be cut off, or belong to another inbox.</p>
      <p>
        <a class="button" href="#">
          Show the list
        </a>
      </p>
    </div>
  );
}
