/** Records by name, shared by the tabs of one origin. */
export interface Storage {
  /** The stored value, or undefined where there is none or it cannot be read. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** Calls back when another tab has written the record. Returns what ends it. */
  watch(name: string, changed: () => void): () => void;
  /** False where the browser keeps nothing: records last as long as the page. */
  readonly lasting: boolean;
}

const PREFIX = 'baton:';

/** Storage that lasts where the browser allows it, and lasts as long as the page where it does not. */
export function createStorage(): Storage {
  const local = usableLocalStorage();
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
      const text = JSON.stringify(value);
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
    watch(name, changed) {
      const listen = (event: StorageEvent) => {
        if (event.key === PREFIX + name || event.key === null) changed();
      };
      addEventListener('storage', listen);
      return () => {
        removeEventListener('storage', listen);
      };
    },
  };
}

function usableLocalStorage() {
  try {
    const probe = `${PREFIX}probe`;
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    // Blocked by the browser's settings, or in a sandboxed frame.
    return undefined;
  }
}
