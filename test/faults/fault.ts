import type { BrowserContext } from 'playwright-core';
import type { Customer } from '../built/customer.ts';
import type { Endpoint } from './endpoint.ts';

/** One way in which things go wrong. */
export interface Fault {
  /** As in the matrix: `F01`. Several faults may share one, where it names several. */
  readonly id: string;
  /** What goes wrong. */
  readonly name: string;
  /** What must come of it, in words. */
  readonly expected: string;
  /** How many tickets there must be in the end, where it can be said. Default: one for each message. */
  readonly tickets?: number | 'any';
  /** Further headers of the site's pages. */
  readonly headers?: Readonly<Record<string, string>>;
  /** By how much the customer's clock is wrong, in ms. */
  readonly skew?: number;
  /** Runs in each page before its own scripts. */
  readonly sabotage?: () => void;
  /** What the customer and the server do. Returns what the customer saw in the end. */
  run(scene: Scene): Promise<string>;
}

/** A customer's browser, a site, and an endpoint of its own, for one fault. */
export interface Scene {
  readonly context: BrowserContext;
  readonly endpoint: Endpoint;
  /** What the pages wrote to the console in our name. */
  readonly said: readonly string[];
  url(path: string): string;
  /** Opens a page of the site in a new tab. */
  arrive(path?: string): Promise<Customer>;
  /** Opens the form and fills it in. */
  write(customer: Customer, text: string): Promise<void>;
  /** Fills the form in and presses the button. */
  send(customer: Customer, text: string): Promise<void>;
  /** What the customer sees now, in a few words. */
  saw(customer: Customer): Promise<string>;
  /** Notes what is not as it must be. */
  check(sentence: string, isMet: boolean): void;
  /** Lets the customer's time pass. */
  pass(seconds: number): Promise<void>;
  /** Lets the customer's time pass until something is so, at most that long. Says whether it came to be. */
  until(isSo: () => boolean | Promise<boolean>, seconds: number): Promise<boolean>;
  /** Waits in real time until something is so, at most that long: as long as a slow page may take, unless given. */
  soon(isSo: () => boolean | Promise<boolean>, seconds?: number): Promise<boolean>;
  /**
   * Checks that every message arrives while the page stays open, within six minutes of the customer's time; where it does
   * not, notes that, and opens another page.
   */
  arrives(customer: Customer): Promise<string>;
  /** Kills the tab's process. */
  kill(customer: Customer): Promise<void>;
}
