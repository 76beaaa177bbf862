import { useEffect, useRef } from 'preact/hooks';
import { Answered } from './Answered.tsx';
import type { Inbox } from './createInbox.ts';
import { Customer } from './Customer.tsx';
import { NARROW } from './followAddress.ts';
import type { Detail } from './inboxData.ts';
import { Files } from './Files.tsx';
import { Journey } from './Journey.tsx';
import { Labels } from './Labels.tsx';
import { Side } from './Side.tsx';
import { Failed, Loading, Missing } from './States.tsx';
import { nameOf } from './words.ts';

/** The selected handoff: what it is on the left, why it came and what to do with it on the right. */
export function Handoff({ inbox }: { readonly inbox: Inbox }) {
  const detail = inbox.detail.value;
  if (detail === undefined) return <Loading />;
  if (detail === 'missing') return <Missing reference={inbox.selected.value ?? ''} />;
  if (detail === 'failed') return <Failed inbox={inbox} />;
  return (
    <>
      <Main key={detail.reference} detail={detail} inbox={inbox} />
      <Side key={`${detail.reference} side`} detail={detail} inbox={inbox} />
    </>
  );
}

function Main({ detail, inbox }: { readonly detail: Detail; readonly inbox: Inbox }) {
  const { reference, handoff } = detail;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The list went away: reading goes on here.
    if (matchMedia(NARROW).matches) title.current?.focus();
  }, []);
  const fields = Object.entries(handoff.fields);
  return (
    <article class="handoff" aria-labelledby="subject">
      <Labels handoff={handoff} inbox={inbox} />
      <div class="title">
        <h2 id="subject" tabIndex={-1} ref={title}>
          {handoff.subject}
        </h2>
        <Answered inbox={inbox} />
      </div>
      <Customer detail={detail} />
      <p class="words">{handoff.description}</p>
      {handoff.expectation && (
        <p class="words">
          <b>Expects:</b> {handoff.expectation}
        </p>
      )}
      {fields.length > 0 && (
        <dl class="fields">
          {fields.map(([id, value]) => (
            <div key={id}>
              <dt>{nameOf(id)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {handoff.attachments && <Files reference={reference} files={handoff.attachments} />}
      <Journey handoff={handoff} inbox={inbox} />
    </article>
  );
}
