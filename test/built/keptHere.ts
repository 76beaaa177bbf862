import type { Page } from 'playwright-core';
import { createCustomer } from './customer.ts';
import type { useDemo } from './setup.ts';

type Demo = ReturnType<typeof useDemo>;
type Baton = (...given: readonly unknown[]) => unknown;
/** Calls Baton as the page does, and waits for what it gives back. */
export const call = (page: Page, ...given: readonly unknown[]) =>
  page.evaluate(async (all) => {
    await (window as unknown as { Baton: Baton }).Baton(...all);
  }, given);

/** All that lies on the device under our name: records by their place, and databases. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (records: Storage) => Object.keys(records).filter((name) => name.startsWith('baton'));
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
    return {
      device: names(localStorage).sort(),
      tab: names(sessionStorage).sort(),
      databases: databases.filter((name) => name.startsWith('baton')).sort(),
    };
  });
export const nothing = { device: [], tab: [], databases: [] };

/** A page whose tag has these attributes, in a new browser; before it, this script. */
export async function customerWith(
  demo: Demo,
  attributes: string,
  options: { readonly gpc?: boolean; readonly stub?: string } = {},
) {
  const visit = await demo.visit({ expected: [/not delivered/, /status of 503/, /ERR_FAILED/] });
  if (options.gpc)
    await visit.context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true });
    });
  const open = async () => {
    const stub = `<script>window.Baton = window.Baton || function () { (Baton.q = Baton.q || []).push([].slice.call(arguments)) };${options.stub ?? ''}</script>`;
    const tag = `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-attachments="${demo.inboxUrl()}/handoffs/files" data-index="/baton-index.bin" ${attributes}></script>`;
    const page = await demo.openPageWith(visit, stub + tag);
    const customer = createCustomer(page);
    await customer.heard('ready');
    return customer;
  };
  return { visit, open, ...(await open()) };
}
type Customer = Awaited<ReturnType<typeof customerWith>>;

export async function openForm(customer: Pick<Customer, 'page' | 'dialog'>) {
  await call(customer.page, 'contact');
  await customer.dialog.getByRole('textbox', { name: 'E-mail' }).waitFor();
}
/** What `Baton('info')` says of the session. */
export const sessionOf = (page: Page) =>
  page.evaluate(() => {
    const { session } = (window as unknown as { Baton: (name: string) => { session: unknown } }).Baton(
      'info',
    );
    return session as { readonly id: string; readonly events: number; readonly storage: string };
  });

/** All records in the databases of the page's origin. */
export const recordsIn = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<readonly unknown[]>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const { result } = opening;
              const [store] = result.objectStoreNames;
              const records = result
                .transaction(store ?? '')
                .objectStore(store ?? '')
                .getAll();
              records.onsuccess = () => {
                result.close();
                resolve(records.result);
              };
            };
          }),
      ),
    );
    return all.flat();
  });
