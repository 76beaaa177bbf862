import type { Inbox } from './createInbox.ts';
import { Handoff } from './Handoff.tsx';
import { HandoffList } from './HandoffList.tsx';
import { Head } from './Head.tsx';
import { Empty, Failed, Loading } from './States.tsx';

export function App({ inbox }: { readonly inbox: Inbox }) {
  const { listing, connection, selected, message } = inbox;
  const isEmpty = listing.value?.handoffs.length === 0;
  const isLost = connection.value === 'lost';
  return (
    <main class="inbox" data-view={viewOf(inbox)}>
      <div class="left">
        <Head inbox={inbox} />
        {listing.value && !isEmpty && <HandoffList inbox={inbox} />}
      </div>
      {listing.value && isEmpty && <Empty docsUrl={listing.value.docsUrl} />}
      {!listing.value && (isLost ? <Failed inbox={inbox} /> : <Loading />)}
      {listing.value && !isEmpty && selected.value !== undefined && <Handoff inbox={inbox} />}
      <p class="unseen" role="status">
        {message}
      </p>
    </main>
  );
}

/** What the layout depends on. `bare`: one message and nothing beside it. */
function viewOf({ listing, connection, selected }: Inbox): 'loading' | 'bare' | 'list' | 'handoff' {
  if (!listing.value) return connection.value === 'lost' ? 'bare' : 'loading';
  if (listing.value.handoffs.length === 0) return 'bare';
  return selected.value === undefined ? 'list' : 'handoff';
}
