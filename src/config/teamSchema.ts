import * as z from 'zod/mini';
import type { Hours, Response, Team } from '../core/policy.ts';
import { id, name, severity, text } from './schemaParts.ts';

const day = z.optional(z.string().check(z.maxLength(20)));

export const week = z.strictObject({
  /** Open from and to on Mondays, such as "09:00-17:30". Left out: closed. */
  mon: day,
  /** Open from and to on Tuesdays, such as "09:00-17:30". Left out: closed. */
  tue: day,
  /** Open from and to on Wednesdays, such as "09:00-17:30". Left out: closed. */
  wed: day,
  /** Open from and to on Thursdays, such as "09:00-17:30". Left out: closed. */
  thu: day,
  /** Open from and to on Fridays, such as "09:00-17:30". Left out: closed. */
  fri: day,
  /** Open from and to on Saturdays, such as "10:00-14:00". Left out: closed. */
  sat: day,
  /** Open from and to on Sundays, such as "20:00-24:00". Left out: closed. */
  sun: day,
});

/** Business hours. */
export const hours = z.strictObject({
  /** IANA name of the time zone, such as "Europe/Madrid". */
  timeZone: id,
  /** When it is open, by day, in that time zone. */
  week,
  /** Closed all day: dates such as "2026-12-25". */
  holidays: z.optional(z.array(id).check(z.maxLength(400))),
} satisfies Record<keyof Hours, unknown>);

/** A destination for handoffs. */
export const team = z.strictObject({
  /** As customers read it, in a sentence: "the billing team". */
  name,
  /** One named queue, never "everyone". */
  queue: name,
  /** The tier of support, 1 for the first. */
  tier: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  /** Who owns a handoff that came to the wrong team. */
  owner: name,
  /** The team of the tier above, which takes the third contact about one issue: a key of `teams`. */
  next: z.optional(id),
  /** Where this team works other hours than the policy says. */
  hours: z.optional(hours),
} satisfies Record<keyof Team, unknown>);

export const minutes = z.strictObject({
  /** Minutes of business hours; by the clock where the severity is answered `always`. */
  minutes: z.number().check(z.positive(), z.maximum(525_600)),
});

export const businessDays = z.strictObject({
  /** Whole business days. */
  businessDays: z.int().check(z.positive(), z.maximum(365)),
});

const span = z.union([minutes, businessDays]);

/** What a severity promises. */
export const response = z.strictObject({
  /** What you call this severity, for who reads the policy. */
  meaning: z.optional(text),
  /** Until when the first answer is expected. */
  firstResponse: span,
  /** How often there is news until it is solved. */
  updateEvery: z.optional(span),
  /** Until when it should be solved. */
  target: span,
  /** Answered at any hour: its minutes run by the clock, whatever the business hours. */
  always: z.optional(z.boolean()),
} satisfies Record<keyof Response, unknown>);

/** What each severity promises. */
export const severities = z.partialRecord(severity, response);
