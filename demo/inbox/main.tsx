import { render } from 'preact';
import { createInboxApi } from './api.ts';
import { App } from './App.tsx';
import { createInbox } from './createInbox.ts';
import { followAddress } from './followAddress.ts';
import './tokens.css';
import './base.css';
import './layout.css';
import './list.css';
import './detail.css';
import './files.css';
import './journey.css';
import './side.css';
import './states.css';

const POLL_MS = 5_000;

const inbox = createInbox(createInboxApi(), Date.now);
followAddress(inbox);
render(<App inbox={inbox} />, document.body);

async function poll() {
  if (document.visibilityState === 'visible') await inbox.refresh();
  setTimeout(() => void poll(), POLL_MS);
}
void poll();
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void inbox.refresh();
});
