import { useEffect, useRef } from 'preact/hooks';
import type { FailureReason } from '../core/events.ts';
import type { FormValues } from '../core/formValues.ts';
import type { ContactModel } from './contactModel.ts';
import { CopyButton } from './CopyButton.tsx';
import { controlOf } from './Field.tsx';

interface Props {
  readonly model: ContactModel;
  readonly values: FormValues;
  readonly reason: FailureReason;
}

/** The message did not get through: what happened, that nothing is lost, and every other way. */
export function DeliveryFailed({ model, values, reason }: Props) {
  const { strings, settings } = model;
  const { fallback } = settings.value;
  const mail = fallback?.startsWith('mailto:')
    ? `${fallback.split('?')[0] ?? ''}?subject=${encodeURIComponent(values.subject)}&body=${encodeURIComponent(values.description)}`
    : fallback;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const kept = model.isLasting ? strings.failed : strings.failedHere;
  return (
    <div class="failed" role="alert" ref={box}>
      <p>{reason === 'refused' ? strings.refused : kept}</p>
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
        <CopyButton
          model={model}
          label={strings.copy}
          text={`${values.subject}\n\n${values.description}`}
          shown={(button) => button.closest('form')?.querySelector(`#${controlOf('description')}`)}
        />
        {mail && (
          <a class="outline" href={mail}>
            {fallback?.startsWith('mailto:') ? strings.mail : strings.otherWay}
          </a>
        )}
      </div>
    </div>
  );
}
