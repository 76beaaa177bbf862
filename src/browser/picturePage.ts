import { ofDocument } from './ofDocument.ts';
import { createContext, domToForeignObjectSvg } from 'modern-screenshot';
import { dataUrlOf, fontsOfPage } from './pageFonts.ts';
import { drawSvg } from './drawSvg.ts';
import { stickyShifts } from './stickyShifts.ts';
import { visibleParts } from './visibleParts.ts';

/** A picture of what the customer sees of the page. */
export interface PagePicture {
  readonly canvas: HTMLCanvasElement;
  /** How many fields for passwords and cards are black in it. */
  readonly hiddenFields: number;
}

/** A page that takes longer has something in it that never ends. In ms. */
const TIMEOUT_MS = 20_000;
/** More pixels make larger files, not clearer ones. */
const MAX_SCALE = 2;
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/**
 * Makes a picture of the visible part of the page, without anything of ours. The page is copied element by element and
 * drawn by the browser; fields for passwords and cards are emptied and black in the copy already. What other sites keep
 * to themselves (images, frames) is left out.
 *
 * Rejects where the page cannot be drawn. Ask `allowsDataImages` first.
 */
export async function picturePage(): Promise<PagePicture> {
  const parts = visibleParts();
  const shifts = stickyShifts(parts.elements);
  const { scrollX, scrollY, innerWidth: width, innerHeight: height } = window;
  /** The elements that are being copied, the innermost last: each is copied after its children. */
  const path: Element[] = [];
  let hiddenFields = 0;
  const frame = measuringFrame();
  // Made for nothing and pointed at the page then: it would wait for all of its images, those out of view as well.
  const context = await createContext<HTMLElement>(document.createElement('div'), {
    width,
    height,
    scale: Math.min(devicePixelRatio, MAX_SCALE),
    timeout: TIMEOUT_MS / 2,
    font: { cssText: (await fontsOfPage()) || ' ' },
    fetch: { placeholderImage: NOTHING },
    fetchFn: imageOf,
    // Moved by what was scrolled. Positioned, so that what is placed on the page moves along; what is fixed does not.
    style: {
      position: 'relative',
      display: 'flow-root',
      height: 'auto',
      marginTop: `${String(-scrollY)}px`,
      marginLeft: `${String(-scrollX)}px`,
    },
    filter(node) {
      const kept = parts.has(node);
      if (kept && node.nodeType === Node.ELEMENT_NODE) {
        path.push(node as Element);
        // The root of a frame is copied in its frame's place, and both are reported.
        const inner = (node as Partial<HTMLIFrameElement>).contentDocument?.documentElement;
        if (inner && (node as Element).localName === 'iframe') path.push(inner);
      }
      return kept;
    },
    onCloneEachNode(node) {
      const original = path.pop();
      const copy = node as HTMLElement;
      if (!original) return;
      if (original.matches(PRIVATE)) {
        blackOut(copy);
        if (parts.elements.has(original)) hiddenFields += 1;
      }
      const shift = shifts.get(original);
      if (shift) {
        const { x, y } = shift;
        Object.assign(copy.style, {
          position: 'relative',
          inset: 'auto',
          left: `${String(x)}px`,
          top: `${String(y)}px`,
        });
      }
      const { scrollLeft, scrollTop } = original;
      if (scrollLeft === 0 && scrollTop === 0) return;
      copy.style.overflow = 'hidden';
      for (const child of copy.children)
        (child as HTMLElement).style.translate = `${String(-scrollLeft)}px ${String(-scrollTop)}px`;
    },
  });
  context.sandbox = frame;
  context.node = ofDocument('documentElement');
  try {
    const svg = await inTime(domToForeignObjectSvg(context));
    return { canvas: await drawSvg(svg, { width, height }, context.scale), hiddenFields };
  } finally {
    frame.remove();
  }
}

/** Fields whose content nobody but the customer may see. */
const PRIVATE = 'input[type="password" i], [autocomplete^="cc-" i], [autocomplete*=" cc-" i]';

function blackOut(copy: HTMLElement) {
  copy.removeAttribute('value');
  copy.removeAttribute('placeholder');
  copy.replaceChildren();
  Object.assign(copy.style, { appearance: 'none', background: '#000', color: '#000', borderColor: '#000' });
}

/**
 * Where the browser's own styles are read off. The library would make one from markup (`srcdoc`), which Trusted Types
 * forbid.
 */
function measuringFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    width: '0',
    height: '0',
    border: '0',
    visibility: 'hidden',
  });
  ofDocument('body').append(frame);
  return frame;
}

/** An image of the page as a `data:` address: as it is shown, without loading it again where that can be had. */
async function imageOf(url: string): Promise<string> {
  const shown = [...ofDocument('images')].find((image) => image.currentSrc === url && image.naturalWidth > 0);
  try {
    const { naturalWidth: width, naturalHeight: height } = shown ?? {};
    if (shown && width && height) {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d')?.drawImage(shown, 0, 0);
      return canvas.toDataURL();
    }
  } catch {
    // Another site's image: it may be shown, not read.
    return NOTHING;
  }
  return (await dataUrlOf(new URL(url, ofDocument('baseURI')))) ?? NOTHING;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('The page could not be drawn in time.'));
      }, TIMEOUT_MS);
    }),
  ]);
}
