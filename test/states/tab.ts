/** What the customer's system says, and how large the window is, in CSS px. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** The system draws with few colours of its own. Chromium only. */
  readonly forcedColors?: boolean;
  /** The system asks for no motion. Chromium only. */
  readonly reducedMotion?: boolean;
}

/**
 * A tab of any browser: the few things that a person does in it, so that the same states are reached in all of them.
 */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a function, or a script's source, in the page. */
  evaluate(source: string): Promise<unknown>;
  evaluate<R, A>(work: (given: A) => R | Promise<R>, given: A): Promise<R>;
  /** @param x CSS px from the window's left side. @param y from its top */
  click(x: number, y: number): Promise<void>;
  /** Moves the pointer there, without a press. */
  point(x: number, y: number): Promise<void>;
  /** @param key its name in `KeyboardEvent.key` */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** @returns a PNG of the window. The caret is not in it. */
  screenshot(): Promise<Uint8Array>;
  /** Errors of the page, errors in the console and all that we say there, since it was asked last. */
  takeFaults(): readonly string[];
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Browsing {
  readonly name: 'Chromium' | 'Firefox';
  /** A tab of a new customer. */
  open(look: Look): Promise<Tab>;
  close(): Promise<void>;
}

/** Collects what goes wrong in a tab. */
export function createFaults() {
  let faults: string[] = [];
  return {
    consoleLine(type: string, text: string) {
      if (type === 'error' || text.includes('[Baton]')) faults.push(`console ${type}: ${text}`);
    },
    pageError(message: string) {
      faults.push(`page error: ${message}`);
    },
    take() {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}
