/** A rectangle of a picture, in its pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The areas of a picture that are blacked out, and how they were before each change, oldest first. */
export interface Areas {
  readonly list: readonly Area[];
  readonly past: readonly (readonly Area[])[];
}

export const NO_AREAS: Areas = { list: [], past: [] };

/** The least width and height of an area: smaller could not be seen, or got hold of again. */
export const LEAST = 12;

/** The area between two points, in any order, within the picture. */
export function areaBetween(ax: number, ay: number, bx: number, by: number, picture: Size): Area {
  return within(
    { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) },
    picture,
  );
}

/** An area of whole pixels that does not leave the picture: a move past its edge ends there, and keeps the size. */
export function within({ x, y, width, height }: Area, picture: Size): Area {
  const wide = Math.min(Math.max(LEAST, Math.round(width)), picture.width);
  const high = Math.min(Math.max(LEAST, Math.round(height)), picture.height);
  const fit = (value: number, most: number) => Math.min(Math.max(0, Math.round(value)), most);
  return { x: fit(x, picture.width - wide), y: fit(y, picture.height - high), width: wide, height: high };
}

export function addArea({ list, past }: Areas, area: Area): Areas {
  return { list: [...list, area], past: [...past, list] };
}

/** @param isContinued it goes on with the change before, as a drag or a held key does: one undo takes back both */
export function changeArea({ list, past }: Areas, at: number, area: Area, isContinued: boolean): Areas {
  const changed = list.map((one, place) => (place === at ? area : one));
  return { list: changed, past: isContinued ? past : [...past, list] };
}

export function removeArea({ list, past }: Areas, at: number): Areas {
  return { list: list.filter((_, place) => place !== at), past: [...past, list] };
}

/** As it was before the latest change. */
export function undoArea(areas: Areas): Areas {
  const before = areas.past.at(-1);
  return before ? { list: before, past: areas.past.slice(0, -1) } : areas;
}

/** What an arrow key does to an area: it moves it, or with Shift sets its right and lower edge. Missing: no such key. */
export function arrowOn(area: Area, key: string, resize: boolean, step: number): Area | undefined {
  const [dx, dy] = ARROWS.get(key) ?? [];
  if (dx === undefined || dy === undefined) return undefined;
  const { x, y, width, height } = area;
  return resize
    ? { x, y, width: width + dx * step, height: height + dy * step }
    : { x: x + dx * step, y: y + dy * step, width, height };
}

const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);
