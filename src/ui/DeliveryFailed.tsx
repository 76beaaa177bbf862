import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { FailureReason } from '../core/events.ts';
import type { FormValues } from '../core/formValues.ts';
import type { ContactModel } from './contactModel.ts';

interface Props {
  readonly model: ContactModel;
  readonly values: FormValues;
  readonly reason: FailureReason;
}

/** The message did not get through: what happened, that nothing is lost, and every other way. */
export function DeliveryFailed({ model, values, reason }: Props) {
  const { strings, settings } = model;
  const copied = useSignal<string | undefined>(undefined);
  const text = `${values.subject}\n\n${values.description}`;
  const { fallback } = settings.value;
  const mail = fallback?.startsWith('mailto:')
    ? `${fallback.split('?')[0] ?? ''}?subject=${encodeURIComponent(values.subject)}&body=${encodeURIComponent(values.description)}`
    : fallback;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="failed" role="alert" ref={box}>
      <p>{reason === 'refused' ? strings.refused : strings.failed}</p>
      <div class="row">
        {reason === 'unreachable' && (
          <button
            type="button"
            class="outline"
            aria-disabled={model.retrying.value}
            onClick={() => void model.retry()}
          >
            {model.retrying.value ? strings.sending : strings.tryAgain}
          </button>
        )}
        <button
          type="button"
          class="outline"
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => {
                copied.value = strings.copied;
              },
              () => {
                copied.value = strings.copyFailed;
              },
            );
          }}
        >
          {strings.copy}
        </button>
        {mail && (
          <a class="outline" href={mail}>
            {fallback?.startsWith('mailto:') ? strings.mail : strings.otherWay}
          </a>
        )}
      </div>
      {copied.value && <p role="status">{copied.value}</p>}
    </div>
  );
}
