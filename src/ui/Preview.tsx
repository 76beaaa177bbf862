import { journeyOf } from '../core/journey.ts';
import type { Handoff } from '../schema/handoff.ts';
import type { ContactModel } from './contactModel.ts';
import { Icon } from './Icon.tsx';
import { describe, factsOf, redactedText, type Fact, type PreviewItem } from './previewItems.ts';
import { useSignal } from './useSignal.ts';

interface Props {
  readonly model: ContactModel;
  /** The handoff as it would be sent now. */
  readonly payload: Handoff;
  /** Ids of the items that the customer does not share. */
  readonly removed: readonly string[];
  readonly onRemoved: (removed: readonly string[]) => void;
}

/** With more lines the list begins closed. */
const SHOWN = 6;

/** What support will see: the very payload, in plain words, item by item. What was taken out can be put back. */
export function Preview({ model, payload, removed, onRemoved }: Props) {
  const { strings, say } = model;
  const isWhole = useSignal(false);
  const isSent = new Set(payload.journey.map(({ id }) => id));
  const items = journeyOf(model.session.value.events)
    .filter(({ id }) => isSent.has(id) || removed.includes(id))
    .flatMap((item) => describe(item, model));
  const lines = [
    ...items.map((item) => (
      <Item key={item.id} model={model} item={item} removed={removed} onRemoved={onRemoved} />
    )),
    ...factsOf(payload, model).map((fact) => <Line key={fact[0]} fact={fact} />),
  ];
  const more = lines.length - SHOWN;
  const secrets = redactedText(payload, model);
  const gone = items.filter(({ id }) => removed.includes(id)).length;
  return (
    <section class="preview" aria-labelledby="baton-preview">
      <h2 id="baton-preview">{strings.willSee}</h2>
      <p class="hint">
        {items.length > 0 || payload.attachments ? strings.willSeeHint : strings.nothingElse}
      </p>
      <ul>
        {model.attachments && payload.attachments && (
          <model.attachments.AttachedItems files={payload.attachments} />
        )}
        {isWhole.value ? lines : lines.slice(0, SHOWN)}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="link"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value;
          }}
        >
          {isWhole.value ? strings.showFewer : say(strings.showAll, { count: more })}
        </button>
      )}
      <p class="hint" role="status">
        {gone > 0 && say(strings.notShared, { count: gone })}
      </p>
      {secrets && <p class="hint">{secrets}</p>}
    </section>
  );
}

/** Something that goes along and is not the customer's to take out. */
export function Line({ fact: [kind, text, lang] }: { readonly fact: Fact }) {
  return (
    <li>
      <em>{kind}</em>
      <span lang={lang} dir={lang && 'ltr'}>
        {text}
      </span>
    </li>
  );
}

interface ItemProps extends Pick<Props, 'model' | 'removed' | 'onRemoved'> {
  readonly item: PreviewItem;
}

/** An item that was taken out stays where it was, so that it can be put back; the button keeps the focus. */
function Item({ model, item: { id, kind, text }, removed, onRemoved }: ItemProps) {
  const { strings, say } = model;
  const isGone = removed.includes(id);
  return (
    <li class={isGone ? 'gone' : undefined}>
      <em>{kind}</em>
      {isGone ? <del>{text}</del> : <span>{text}</span>}
      <button
        type="button"
        class={isGone ? 'link' : 'square'}
        aria-label={say(isGone ? strings.putBackItem : strings.remove, { what: text })}
        onClick={() => {
          onRemoved(isGone ? removed.filter((one) => one !== id) : [...removed, id]);
        }}
      >
        {isGone ? strings.putBack : <Icon name="close" />}
      </button>
    </li>
  );
}
