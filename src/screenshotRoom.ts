import { ofDocument } from './browser/ofDocument.ts';
import { h, render } from 'preact';
import { flatPicture } from './browser/flatPicture.ts';
import { keepKeys } from './browser/keepKeys.ts';
import { allowsDataImages } from './browser/pagePolicy.ts';
import { picturePage } from './browser/picturePage.ts';
import type { Area } from './core/areas.ts';
import type { PictureStrings } from './messages/picture.en.ts';
import { drawTracked } from './ui/drawTracked.ts';
import type { PanelModel } from './ui/model.ts';
import css from './ui/picture.css?inline';
import { PictureEditor } from './ui/PictureEditor.tsx';

/** What is needed to take a picture. */
export interface PictureRequest extends Pick<PanelModel, 'say' | 'touch'> {
  readonly strings: PictureStrings;
  /** The language of the texts, in the customer's variety. */
  readonly locale: string;
  /** What was pressed: the editor opens over the panel that it is in. */
  readonly from: Element;
  /** Adds styles to where that stands; returns what takes them away. */
  addStyles(css: string): () => void;
  /** The editor is there. */
  opened(): void;
}

/**
 * Makes a picture of the page and opens the editor over the panel. Resolves to the file that the customer made of it, to
 * nothing where they did not want it, or to `blocked` where the site's policy lets no picture be drawn. Rejects where the
 * browser cannot draw the page.
 */
export async function takePicture(request: PictureRequest): Promise<File | 'blocked' | undefined> {
  if (!(await allowsDataImages())) return 'blocked';
  const { canvas: picture, hiddenFields } = await picturePage();
  request.opened();
  const areas = await edited(picture, hiddenFields, request);
  return areas && flatPicture(picture, areas);
}

function edited(
  picture: HTMLCanvasElement,
  hiddenFields: number,
  { strings, say, locale, touch, from, addStyles }: PictureRequest,
): Promise<readonly Area[] | undefined> {
  return new Promise((resolve) => {
    const panel = from.closest<HTMLElement>('.baton');
    const dialog = document.createElement('dialog');
    // Its colours are the panel's.
    dialog.className = `${panel?.className ?? 'baton'} picture`;
    dialog.lang = panel?.lang ?? '';
    dialog.dir = panel?.dir ?? '';
    dialog.setAttribute('aria-labelledby', 'baton-picture');
    const removeStyles = addStyles(css);
    (panel?.parentNode ?? ofDocument('body')).append(dialog);
    let result: readonly Area[] | undefined;
    const model = {
      strings,
      say,
      locale,
      picture,
      hiddenFields,
      use(areas: readonly Area[]) {
        result = areas;
        dialog.close();
      },
      cancel() {
        dialog.close();
      },
    };
    dialog.addEventListener('close', () => {
      stopDrawing();
      render(null, dialog);
      dialog.remove();
      removeStyles();
      resolve(result);
    });
    for (const name of ['keydown', 'pointerdown'] as const) dialog.addEventListener(name, touch);
    keepKeys(dialog);
    const stopDrawing = drawTracked(() => {
      render(h(PictureEditor, { model }), dialog);
    });
    dialog.showModal();
  });
}
