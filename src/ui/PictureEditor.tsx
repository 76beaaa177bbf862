import { useSignal } from './useSignal.ts';
import { useRef } from 'preact/hooks';
import { addArea, NO_AREAS, undoArea, within } from '../core/areas.ts';
import type { PictureModel } from './pictureModel.ts';
import { PictureStage } from './PictureStage.tsx';

/** A new area, in parts of the picture: in its middle, as wide as a line of text. */
const NEW = { x: 0.35, y: 0.45, width: 0.3, height: 0.08 };

/** The picture of the page before it is used: what support should not see is blacked out here. */
export function PictureEditor({ model }: { readonly model: PictureModel }) {
  const { strings, say, picture, hiddenFields } = model;
  const areas = useSignal(NO_AREAS);
  const said = useSignal('');
  /** The number of the area that takes the focus once it is drawn. */
  const focusOn = useRef<number | undefined>(undefined);
  const { width, height } = picture;
  const { length } = areas.value.list;
  return (
    <div class="editor">
      <h1 id="baton-picture" tabIndex={-1} autofocus>
        {strings.editorTitle}
      </h1>
      <p class="hint">
        {strings.editorText} {hiddenFields > 0 && say(strings.fieldsHidden, { count: hiddenFields })}
      </p>
      <PictureStage model={model} areas={areas} said={said} focusOn={focusOn} />
      <p class="unseen" role="status">
        {said.value}
      </p>
      <div class="row">
        <button
          type="button"
          class="outline add"
          onClick={() => {
            const area = {
              x: NEW.x * width,
              y: NEW.y * height,
              width: NEW.width * width,
              height: NEW.height * height,
            };
            focusOn.current = length;
            areas.value = addArea(areas.value, within(area, picture));
            said.value = say(strings.areaAdded, { count: length + 1 });
          }}
        >
          {strings.addArea}
        </button>
        <button
          type="button"
          class="outline"
          aria-disabled={areas.value.past.length === 0}
          onClick={() => {
            if (areas.value.past.length === 0) return;
            areas.value = undoArea(areas.value);
            said.value = strings.undone;
          }}
        >
          {strings.undoArea}
        </button>
        <span class="space" />
        <button type="button" class="quiet" onClick={() => model.cancel()}>
          {strings.cancel}
        </button>
        <button type="button" class="button" onClick={() => model.use(areas.value.list)}>
          {strings.usePicture}
        </button>
      </div>
    </div>
  );
}
