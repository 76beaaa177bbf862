import { useSignal } from '@preact/signals';
import { copyText } from './copyText.ts';
import type { Inbox } from './createInbox.ts';
import { Icon } from './Icon.tsx';
import { Part } from './Part.tsx';

const SAID_MS = 2_500;

/** The note for the ticket system, to copy. */
export function Note({ note, inbox }: { readonly note: string; readonly inbox: Inbox }) {
  const state = useSignal<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    state.value = (await copyText(note)) ? 'copied' : 'refused';
    inbox.message.value =
      state.value === 'copied' ? 'Note copied.' : 'The browser refused. Select the note and copy it.';
    setTimeout(() => (state.value = 'idle'), SAID_MS);
  };
  return (
    <Part title="Note">
      <pre class="note" tabIndex={0} role="group" aria-label="Note, in Markdown">
        {note}
      </pre>
      <button class="button" onClick={() => void copy()}>
        <Icon name={state.value === 'copied' ? 'check' : 'copy'} />
        {state.value === 'copied' ? 'Copied' : state.value === 'refused' ? 'Select it to copy' : 'Copy note'}
      </button>
    </Part>
  );
}
