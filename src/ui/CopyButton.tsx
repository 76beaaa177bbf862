import { copyText } from './copyText.ts';
import type { ContactModel } from './contactModel.ts';
import { useSignal } from './useSignal.ts';

interface Props {
  readonly model: ContactModel;
  readonly label: string;
  /** What it says where the label would be too long to show. */
  readonly short?: string;
  readonly text: string;
  /** What is selected where copying is blocked. */
  readonly shown: (button: HTMLElement) => Element | null | undefined;
}

/** Copies a text, and says so: on the button, and to who listens. */
export function CopyButton({ model, label, short, text, shown }: Props) {
  const { strings } = model;
  const said = useSignal('');
  return (
    <>
      <button
        type="button"
        class={short ? 'link' : 'outline'}
        aria-label={short && label}
        onClick={({ currentTarget }) => {
          void copyText(text, shown(currentTarget)).then((done) => {
            said.value = done ? strings.copied : strings.copyFailed;
          });
        }}
      >
        {short ?? label}
      </button>
      <span class="said" role="status">
        {said.value}
      </span>
    </>
  );
}
