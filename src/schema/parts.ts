import * as z from 'zod';

/** What several parts of a handoff hold. A text has at most so many UTF-16 units. */
export const text = (max: number) => z.string().max(max);
export const time = z.iso.datetime();
export const url = z.string().max(2000);
export const eventId = text(64).describe('The id of an event in `journey`.');
export const articleRef = { url, title: text(300), section: text(120).optional() };
