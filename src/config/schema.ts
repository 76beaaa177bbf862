import * as z from 'zod/mini';
import { MAX_RADIUS, MAX_Z_INDEX, OFFSET_EXPECTED, THEMES } from '../core/look.ts';
import { labelsSchema } from './labels.ts';
import { policySchema } from './policySchema.ts';
import { address, schemaAddress } from './schemaParts.ts';
import { searchSchema } from './searchSchema.ts';

const term = z
  .string()
  .check(
    z.maxLength(100),
    z.regex(/^\S.*\S$/, 'a word or several, of two letters or more, without white space around'),
  );

/** Every option. The same names as the tag's `data-*` attributes; the tag's values win. */
export const configSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of this file. */
  $schema: schemaAddress,
  /** Where handoffs are posted: an http(s) URL. */
  endpoint: z.optional(address),
  /** Where attached files are posted: an http(s) URL. Without it no file can be attached. */
  attachments: z.optional(address),
  /** Where the search index is: an http(s) URL, absolute or relative to the page. */
  index: z.optional(address),
  /** Which service answers searches: Pagefind, Algolia and others. Where it fails, the site's own index does. */
  search: z.optional(searchSchema),
  /** Where no index is to be found: how many of the site's pages may be read while the reader is idle, or `off`. Default: 1000. */
  crawl: z.optional(
    z.coerce.string().check(z.regex(/^(?:off|[1-9]\d{0,3})$/, 'off, or a number of pages from 1 to 9999')),
  ),
  /** A mail address or URL for when the form cannot work. */
  fallback: z.optional(address),
  /** The side of the window for the launcher and the panel. Default: right. */
  position: z.optional(z.enum(['right', 'left'])),
  /** `shown`, `hidden`, or your own element by a CSS selector such as `#help`. Default: shown. */
  launcher: z.optional(
    z.string().check(z.regex(/^(?:shown|hidden|[#.[].+)$/, 'shown, hidden, or a selector such as #help')),
  ),
  /** A CSS selector of the site's own search box. Default: those of the known generators, and what is marked as one. */
  'search-input': z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** The colour of buttons and links: any CSS colour. Its lightness is corrected where text would read badly. */
  accent: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** How round corners are, in px. Default: 8. */
  radius: z.optional(z.coerce.number().check(z.minimum(0), z.maximum(MAX_RADIUS))),
  /** A CSS font-family; `system` for ours. Default: the page's own. */
  font: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  /** Dark or light. Default: auto, as the page is. */
  theme: z.optional(z.enum(THEMES)),
  /** The launcher's distance in px from the side and from the bottom: `20`, `20 80`. Default: 20. */
  offset: z.optional(z.coerce.string().check(z.regex(/^\d{1,3}(?: \d{1,3})?$/, OFFSET_EXPECTED))),
  /** The layer of the launcher on the page. Default: 2147483000. */
  'z-index': z.optional(z.coerce.number().check(z.multipleOf(1), z.minimum(0), z.maximum(MAX_Z_INDEX))),
  /** The language of the panel, BCP 47. Default: that of the page. */
  language: z.optional(z.string().check(z.maxLength(60))),
  /** Words to take out of what customers type, in whatever case, before it is stored. Plain words, no patterns. */
  redact: z.optional(z.array(term).check(z.maxLength(100))),
  /** Where things are kept: on the device (`full`), as long as the tab or as long as the page. Default: full. */
  storage: z.optional(z.enum(['full', 'session', 'memory'])),
  /** Whether the customer allows to keep it, where the site asks. Refused: as long as the page. Default: not asked. */
  consent: z.optional(z.enum(['granted', 'denied'])),
  /** The site's own texts, by the keys of the shipped ones; under a language's name for that language only. */
  labels: z.optional(labelsSchema),
  /** Changes to the shipped policy: what decides when a human takes over. */
  policy: z.optional(policySchema),
});

export type Config = z.infer<typeof configSchema>;

/** What Baton('identify', …) takes. */
export const customerSchema = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(200))),
  email: z.optional(z.email()),
  company: z.optional(z.string().check(z.maxLength(200))),
  plan: z.optional(z.string().check(z.maxLength(100))),
  persona: z.optional(z.string().check(z.maxLength(100))),
  accountId: z.optional(z.string().check(z.maxLength(200))),
});

/** What Baton('context', …) takes. */
export const contextSchema = z.record(
  z.string().check(z.minLength(1), z.maxLength(60)),
  z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()]),
);

/** What Baton('prefill', …) takes. */
export const prefillSchema = z.strictObject({
  subject: z.optional(z.string().check(z.maxLength(150))),
  description: z.optional(z.string().check(z.maxLength(5000))),
  name: z.optional(z.string().check(z.maxLength(200))),
  email: z.optional(z.email()),
});
