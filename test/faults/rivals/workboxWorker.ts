import { Queue } from 'workbox-background-sync';

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(name: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void): void;
}
const worker = globalThis as unknown as Worker;
// A sync event cannot be made to come at a given moment: what Workbox does at one is asked for instead, once at a time.
const queue = new Queue('items', { onSync: () => undefined });

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});
let replaying = Promise.resolve();
worker.addEventListener('message', (event) => {
  replaying = replaying.then(() => queue.replayRequests()).catch(() => undefined);
  event.waitUntil(replaying);
});
// As its documentation shows it: what fails is put into the queue.
worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'POST') return;
  const send = async () => {
    try {
      return await fetch(event.request.clone());
    } catch (error) {
      await queue.pushRequest({ request: event.request });
      throw error;
    }
  };
  event.respondWith(send());
});
