interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  /** The word "optional", where the field is. */
  readonly optional?: string | undefined;
  readonly type?: 'text' | 'email' | undefined;
  readonly autocomplete?: string | undefined;
  /** More than one line. */
  readonly rows?: number;
  /** A choice of value and text. */
  readonly options?: readonly (readonly [string, string])[];
}

/** One labelled field with its hint and its fault. */
export function Field({
  id,
  label,
  value,
  onValue,
  fault,
  hint,
  optional,
  type,
  autocomplete,
  rows,
  options,
}: Props) {
  const control = `baton-${id}`;
  const described = [...(hint ? [`${control}-hint`] : []), ...(fault ? [`${control}-fault`] : [])].join(' ');
  const shared = {
    id: control,
    dir: 'auto' as const,
    value,
    'aria-invalid': fault ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      onValue(event.currentTarget.value);
    },
  };
  return (
    <div class="field">
      <label for={control}>
        {label} {optional && <i>{optional}</i>}
      </label>
      {hint && (
        <p class="hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {options ? (
        <select {...shared}>
          {options.map(([key, text]) => (
            <option key={key} value={key} selected={key === value}>
              {text}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea {...shared} rows={rows} maxLength={rows > 2 ? 5000 : 2000} />
      ) : type === 'email' ? (
        <input {...shared} type="email" autocomplete="email" maxLength={254} />
      ) : (
        <input {...shared} type="text" autocomplete={autocomplete} maxLength={200} />
      )}
      {fault && (
        <p class="fault" id={`${control}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
