import type { Signal } from '@preact/signals-core';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addArea, areaBetween, arrowOn, changeArea, LEAST, removeArea, within } from '../core/areas.ts';
import type { Area, Areas } from '../core/areas.ts';
import type { PictureModel } from './pictureModel.ts';

interface Props {
  readonly model: PictureModel;
  readonly areas: Signal<Areas>;
  readonly said: Signal<string>;
  readonly focusOn: { current: number | undefined };
}

/** What a press began: a new area, or moving one. */
interface Drag {
  readonly x: number;
  readonly y: number;
  /** The area that is drawn or moved; missing until the pointer has gone far enough to mean it. */
  at?: number;
  /** How it was at the press; missing for a new one. */
  readonly from?: Area;
  moved: boolean;
}

/** The picture with its black areas: drawn and moved with the pointer, moved and sized with the arrow keys. */
export function PictureStage({ model, areas, said, focusOn }: Props) {
  const { strings, say, picture, locale } = model;
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<Drag | undefined>(undefined);
  /** The area that the last key moved: the next key goes on with it. */
  const moving = useRef<number | undefined>(undefined);
  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(picture, 0, 0);
  }, [picture]);
  const part = (value: number, whole: number) => `${String((value / whole) * 100)}%`;
  const percent = (value: number, whole: number) =>
    new Intl.NumberFormat(locale, { style: 'percent' }).format(value / whole);
  const pointOf = ({ clientX, clientY }: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect() ?? new DOMRect();
    return {
      x: ((clientX - box.x) / box.width) * picture.width,
      y: ((clientY - box.y) / box.height) * picture.height,
    };
  };
  const put = (at: number, area: Area, isContinued: boolean) => {
    areas.value = changeArea(areas.value, at, within(area, picture), isContinued);
  };
  const press = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    const pressed = (event.target as Element).closest<HTMLElement>('.area');
    const at = pressed ? [...(stage.current?.querySelectorAll('.area') ?? [])].indexOf(pressed) : -1;
    const from = areas.value.list[at];
    drag.current = { ...pointOf(event), moved: false, ...(from ? { at, from } : {}) };
    moving.current = undefined;
    stage.current?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const begun = drag.current;
    if (!begun) return;
    const { x, y } = pointOf(event);
    const far = Math.abs(x - begun.x) >= LEAST || Math.abs(y - begun.y) >= LEAST;
    if (!begun.moved && !far) return;
    if (begun.from && begun.at !== undefined) {
      const { from, at } = begun;
      put(at, { ...from, x: from.x + x - begun.x, y: from.y + y - begun.y }, begun.moved);
    } else {
      const area = areaBetween(begun.x, begun.y, x, y, picture);
      if (begun.at === undefined) {
        begun.at = areas.value.list.length;
        areas.value = addArea(areas.value, area);
      } else put(begun.at, area, true);
    }
    begun.moved = true;
  };
  const release = () => {
    const { at, from, moved } = drag.current ?? {};
    drag.current = undefined;
    if (at === undefined || !moved) return;
    focusOn.current = at;
    areas.value = { ...areas.value };
    if (!from) said.value = say(strings.areaAdded, { count: at + 1 });
  };
  const key = (at: number, area: Area) => (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      const left = areas.value.list.length - 1;
      focusOn.current = Math.min(at, left - 1);
      if (left === 0) event.currentTarget.closest('.editor')?.querySelector<HTMLElement>('.add')?.focus();
      moving.current = undefined;
      areas.value = removeArea(areas.value, at);
      said.value = strings.areaRemoved;
    } else {
      const next = arrowOn(area, event.key, event.shiftKey, Math.ceil(picture.width / 100));
      if (!next) return;
      const placed = within(next, picture);
      put(at, placed, moving.current === at);
      moving.current = at;
      said.value = say(strings.areaPlace, {
        left: percent(placed.x, picture.width),
        top: percent(placed.y, picture.height),
        width: percent(placed.width, picture.width),
        height: percent(placed.height, picture.height),
      });
    }
    event.preventDefault();
  };
  return (
    <div
      ref={stage}
      class="stage"
      // A place in a picture is the same in every language: it is not mirrored.
      dir="ltr"
      role="application"
      aria-label={strings.stage}
      style={{ '--ratio': picture.width / picture.height }}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <canvas ref={canvas} width={picture.width} height={picture.height} />
      {areas.value.list.map((area, at) => (
        <button
          key={at}
          ref={(drawn) => {
            if (!drawn || focusOn.current !== at) return;
            focusOn.current = undefined;
            drawn.focus();
          }}
          type="button"
          class="area"
          aria-label={say(strings.area, { count: at + 1 })}
          aria-describedby="baton-area-help"
          style={{
            insetInlineStart: part(area.x, picture.width),
            insetBlockStart: part(area.y, picture.height),
            inlineSize: part(area.width, picture.width),
            blockSize: part(area.height, picture.height),
          }}
          onFocus={() => {
            if (moving.current !== at) moving.current = undefined;
          }}
          onKeyDown={key(at, area)}
        />
      ))}
      <p class="unseen" id="baton-area-help">
        {strings.areaHelp}
      </p>
    </div>
  );
}
