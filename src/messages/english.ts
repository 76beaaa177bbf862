import type { Catalogue } from './catalogue.ts';
import { attachmentsEn } from './attachments.en.ts';
import { contactEn } from './contact.en.ts';
import { flowEn } from './flow.en.ts';
import { inlineEn } from './inline.en.ts';
import { launcherEn } from './launcher.en.ts';
import { offerEn } from './offer.en.ts';
import { pageOfferEn } from './pageOffer.en.ts';
import { pictureEn } from './picture.en.ts';
import { previewEn } from './preview.en.ts';
import { readingEn } from './reading.en.ts';
import { sentEn } from './sent.en.ts';
import { panelEn } from './panel.en.ts';

/** What a part says of itself: no text. */
const FACTS = ['language', 'direction'];

/** Every text that a site may replace by one of its own: for who checks those. Customers' browsers load parts. */
export const english: Catalogue = Object.fromEntries(
  Object.entries({
    ...panelEn,
    ...readingEn,
    ...launcherEn,
    ...inlineEn,
    ...offerEn,
    ...flowEn,
    ...contactEn,
    ...attachmentsEn,
    ...pictureEn,
    ...previewEn,
    ...sentEn,
    ...pageOfferEn,
  }).filter(([key]) => !FACTS.includes(key)),
);
