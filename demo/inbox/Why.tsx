import type { FiredTrigger, Handoff } from '../../src/schema/handoff.ts';
import type { Inbox } from './createInbox.ts';
import { Part } from './Part.tsx';
import { count, nameOf, ruleText } from './words.ts';

/** The decision, so that it can be doubted: which rule, which triggers with their evidence, who set what. */
export function Why({ handoff, inbox }: { readonly handoff: Handoff; readonly inbox: Inbox }) {
  const { decision, triggers } = handoff;
  const { destination, severity, mode } = decision;
  return (
    <Part title="Why it came to you">
      <p>
        Rule <b>{decision.row}</b>: {decision.escalationType}, {decision.handling}.
        {triggers.length === 0 && ` ${decision.because}`}
      </p>
      {triggers.length > 0 && (
        <ol class="triggers">
          {triggers.map((trigger, at) => (
            <li key={trigger.name}>
              <Trigger trigger={trigger} number={at + 1} inbox={inbox} />
            </li>
          ))}
        </ol>
      )}
      <dl class="facts">
        <dt>Severity</dt>
        <dd>
          {severity.value}, by {ruleText(severity.by)}
        </dd>
        <dt>Mode</dt>
        <dd>
          {mode.value}, by {ruleText(mode.by)}
        </dd>
        <dt>Queue</dt>
        <dd>
          {destination.queue}, by {ruleText(destination.by)}
        </dd>
        <dt>Required fields</dt>
        <dd>{decision.requiredFields.map((id) => nameOf(id).toLowerCase()).join(', ')}</dd>
        <dt>If misrouted</dt>
        <dd>{destination.owner}</dd>
      </dl>
    </Part>
  );
}

interface TriggerProps {
  readonly trigger: FiredTrigger;
  readonly number: number;
  readonly inbox: Inbox;
}

/** Points at its evidence in the time line; a press brings it into view. */
function Trigger({ trigger, number, inbox: { lit } }: TriggerProps) {
  const { name, because, evidence } = trigger;
  const text = (
    <>
      <span class="mark">{number}</span>
      <span>
        <b>{name}</b>
        <span class="because">{because}</span>
        <small>
          {evidence.length === 0 ? 'evidence not shared' : `${count(evidence.length, 'item')} of evidence`}
        </small>
      </span>
    </>
  );
  if (evidence.length === 0) return <div class="trigger">{text}</div>;
  const point = () => (lit.value = evidence);
  const rest = () => (lit.value = []);
  const show = () => {
    point();
    document.getElementById(`item-${evidence[0] ?? ''}`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <button
      class="trigger"
      onMouseEnter={point}
      onMouseLeave={rest}
      onFocus={point}
      onBlur={rest}
      onClick={show}
    >
      {text}
    </button>
  );
}
