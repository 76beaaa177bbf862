import { captureMessage, init, makeBrowserOfflineTransport, makeFetchTransport } from '@sentry/browser';

declare global {
  interface Window {
    /** Hands one item to the queue. */
    sendItem(item: string): void;
    /** Asks the queue to try what it holds, where it can be asked. */
    tryAgain(): void;
  }
}

init({
  dsn: `http://key@${new URLSearchParams(location.search).get('endpoint') ?? ''}/1`,
  defaultIntegrations: false,
  // With the setting under which the next page sends what the last one left.
  transport: (options) =>
    makeBrowserOfflineTransport(makeFetchTransport)({ ...options, flushAtStartup: true }),
});
window.sendItem = (item) => {
  captureMessage(item);
};
window.tryAgain = () => undefined;
document.title = 'ready';
