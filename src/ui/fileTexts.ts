import type { Attached } from '../core/attachments.ts';
import { sizeOf } from '../core/fileSize.ts';
import { FILE_LIMITS } from '../core/fileTypes.ts';
import type { AttachmentsModel, Rejected } from './attachmentsModel.ts';

type Speech = Pick<AttachmentsModel, 'strings' | 'say' | 'locale'>;

/** @example sizeText(1_200_000, 'en') // '1.2 MB' */
export function sizeText(bytes: number, locale: string): string {
  const { value, unit } = sizeOf(bytes);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** What a file is called: a picture of the page has a name that only we gave it. */
export function nameText({ name, kind }: Pick<Attached, 'name' | 'kind'>, { strings }: Speech): string {
  return kind === 'screenshot' ? strings.pictureOfPage : name;
}

/** Why a file was not taken: which, the limit, and what can be done. */
export function rejectedText({ name, bytes, fault }: Rejected, { strings, say, locale }: Speech): string {
  if (fault === 'lost') return say(strings.fileLost, { name });
  return say(strings.fileFaults[fault], {
    name,
    limit: FILE_LIMITS.files,
    size: sizeText(bytes, locale),
    most: sizeText(FILE_LIMITS.bytes, locale),
  });
}
