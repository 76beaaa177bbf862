import type { Ref } from 'preact';
import type { ContactModel } from './contactModel.ts';
import { controlOf } from './Field.tsx';
import type { FieldName } from './fieldKinds.ts';
import type { Faults } from './faults.ts';

interface Props {
  readonly model: Pick<ContactModel, 'strings' | 'say'>;
  readonly faults: Faults;
  readonly labelOf: (id: FieldName) => string;
  readonly box: Ref<HTMLDivElement>;
}

/** What keeps the form from being sent, each leading to its field. Takes the focus when the button was pressed. */
export function FaultSummary({ model, faults, labelOf, box }: Props) {
  const { strings, say } = model;
  const all = Object.entries(faults) as [FieldName, string][];
  if (all.length === 0) return null;
  return (
    <div class="faults" role="group" aria-labelledby="baton-faults" tabIndex={-1} ref={box}>
      <h2 id="baton-faults">{say(strings.faults, { count: all.length })}</h2>
      <ul>
        {all.map(([id, fault]) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={(event) => {
                const form = event.currentTarget.closest('form');
                const control = form?.querySelector<HTMLElement>(`#${controlOf(id)}`);
                control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
                control?.focus();
              }}
            >
              {say(strings.faultIn, { field: labelOf(id), fault })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
