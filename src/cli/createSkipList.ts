/** What was left out, by reason. */
export interface SkipList {
  readonly add: (reason: string, place: string) => void;
  readonly all: () => ReadonlyMap<string, readonly string[]>;
}

export function createSkipList(): SkipList {
  const places = new Map<string, string[]>();
  return {
    add: (reason, place) => {
      const known = places.get(reason);
      if (known) known.push(place);
      else places.set(reason, [place]);
    },
    all: () => places,
  };
}
