import type { Area } from '../core/areas.ts';
import type { PictureStrings } from '../messages/picture.en.ts';
import type { PanelModel } from './model.ts';

/** What the editor of a picture sees and does. */
export interface PictureModel extends Pick<PanelModel, 'say'> {
  readonly strings: PictureStrings;
  /** The language of the texts, in the customer's variety. */
  readonly locale: string;
  readonly picture: HTMLCanvasElement;
  /** How many fields for passwords and cards are black in it from the start. */
  readonly hiddenFields: number;
  use(areas: readonly Area[]): void;
  cancel(): void;
}
