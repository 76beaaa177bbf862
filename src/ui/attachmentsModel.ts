import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Attached, FileFault } from '../core/attachments.ts';
import type { AttachmentsStrings } from '../messages/attachments.en.ts';
import type { PanelModel } from './model.ts';

/** A file that was not taken, and why. `lost`: the browser no longer has what it was to keep. */
export interface Rejected {
  readonly name: string;
  readonly bytes: number;
  readonly fault: FileFault | 'lost';
}

/** What the control for files sees and does. */
export interface AttachmentsModel extends Pick<PanelModel, 'say'> {
  /** The language of the texts, in the customer's variety. */
  readonly locale: string;
  readonly strings: AttachmentsStrings;
  readonly files: ReadonlySignal<readonly Attached[]>;
  /** Of the latest files that were chosen. */
  readonly rejected: ReadonlySignal<readonly Rejected[]>;
  /** For whoever cannot see what has changed. */
  readonly said: Signal<string>;
  /** @param need that the form is about */
  add(files: readonly File[], need: string): Promise<void>;
  remove(sha256: string): void;
  /** Resolves to false where the file is no picture, or none that can be drawn. */
  drawThumbnail(file: Attached, canvas: HTMLCanvasElement): Promise<boolean>;
  /** Missing as long as no picture can be made; what went wrong with the latest. */
  readonly pictureFault: ReadonlySignal<'pictureBlocked' | 'pictureFailed' | undefined>;
  readonly isMakingPicture: ReadonlySignal<boolean>;
  /**
   * Makes a picture of the page, lets the customer black out parts of it, and adds it.
   *
   * @param from what was pressed
   */
  addPicture(need: string, from: Element): Promise<void>;
  /** Adds the styles of files to where the element stands; returns what takes them away. */
  addStyles(inside: Element): () => void;
}
