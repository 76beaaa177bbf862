import { toJson } from '../core/toJson.ts';

/** Records by name. */
export interface Records {
  /** The stored value, or undefined where there is none or it cannot be read. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** False where they last as long as the page. */
  readonly lasting: boolean;
}

/** Before the name of each of our records in the browser's storage. */
export const PREFIX = 'baton:';

/**
 * Records that last where the browser allows it, and last as long as the page where it does not.
 *
 * @param area gives the browser's storage; it may throw. Without it they last as long as the page
 * @example const records = createRecords(() => localStorage); records.write('draft', { subject: 'Refund' });
 */
export function createRecords(area?: () => Storage): Records {
  const local = area && usable(area);
  /** What could not be stored: newer than what storage holds under the same name. */
  const memory = new Map<string, string>();
  const get = (name: string) => memory.get(name) ?? local?.getItem(PREFIX + name) ?? undefined;
  return {
    lasting: local !== undefined,
    read(name) {
      const text = get(name);
      if (text === undefined) return undefined;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        // Somebody else's or half-written text under our name: as good as nothing.
        return undefined;
      }
    },
    write(name, value) {
      const text = toJson(value);
      try {
        if (!local) throw new Error('There is no storage.');
        local.setItem(PREFIX + name, text);
        memory.delete(name);
      } catch {
        // Blocked, or the quota is used up: this page goes on from memory.
        memory.set(name, text);
      }
    },
    remove(name) {
      memory.delete(name);
      local?.removeItem(PREFIX + name);
    },
  };
}

function usable(area: () => Storage) {
  try {
    const local = area();
    const probe = `${PREFIX}probe`;
    local.setItem(probe, '');
    local.removeItem(probe);
    return local;
  } catch {
    // Blocked by the browser's settings, or in a sandboxed frame.
    return undefined;
  }
}
