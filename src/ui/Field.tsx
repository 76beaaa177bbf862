import type { ContactModel } from './contactModel.ts';
import { fieldKinds, type FieldName } from './fieldKinds.ts';

interface Props {
  readonly model: Pick<ContactModel, 'strings' | 'say'>;
  readonly id: FieldName;
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly onValue: (value: string) => void;
}

const EXACT = { spellcheck: false, autocapitalize: 'off', autocorrect: 'off' } as const;

/** Where a field may be found within the panel. */
export const controlOf = (id: string): string => `baton-${id}`;

/** One labelled field with its hint, its fault, and what is left of its length once that is little. */
export function Field({ model, id, label, value, required, fault, hint, onValue }: Props) {
  const { strings, say } = model;
  const { most, rows, autocomplete, exact } = fieldKinds[id];
  const control = controlOf(id);
  const left = most - value.length;
  const isNear = left <= most / 10;
  const described = [
    hint && `${control}-hint`,
    isNear && `${control}-left`,
    fault && `${control}-fault`,
  ].filter(Boolean);
  const shared = {
    id: control,
    dir: 'auto' as const,
    value,
    'aria-required': required,
    'aria-invalid': fault ? ('true' as const) : undefined,
    'aria-describedby': described.join(' ') || undefined,
    ...(exact ? EXACT : {}),
    onInput: (event: { currentTarget: { value: string } }) => {
      onValue(event.currentTarget.value);
    },
  };
  return (
    <div class={rows ? 'field long' : 'field'} data-field={id}>
      <label for={control}>
        {label} {!required && <i>{strings.optional}</i>}
      </label>
      {hint && (
        <p class="hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : id === 'email' ? (
        <input {...shared} type="email" inputMode="email" autocomplete={autocomplete} />
      ) : (
        <input {...shared} type="text" autocomplete={autocomplete ?? 'off'} />
      )}
      {fault && (
        <p class="fault" id={`${control}-fault`}>
          {fault}
        </p>
      )}
      {isNear && (
        <p class="hint" id={`${control}-left`}>
          {left < 0 ? say(strings.tooLong, { count: -left }) : say(strings.charactersLeft, { count: left })}
        </p>
      )}
      {/* Said twice at most: when little is left, and when nothing is. */}
      <p class="unseen" role="status">
        {isNear && say(strings.charactersLeft, { count: left < 0 ? 0 : Math.floor(most / 10) })}
      </p>
    </div>
  );
}
