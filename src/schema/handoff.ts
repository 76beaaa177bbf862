import * as z from 'zod';
import { journeyItem } from './journeyItem.ts';
import { articleRef, eventId, text, time, url } from './parts.ts';
import { removedKind } from './removedKind.ts';

/**
 * The handoff, version 1: what support receives. This schema is the one source of the TypeScript types,
 * of the published JSON Schema (`baton-help/schema/handoff.json`) and of the check at the receiver.
 * Every time is an ISO 8601 date-time in UTC; every duration says its unit in its name.
 */

export const severity = z
  .enum(['P1', 'P2', 'P3', 'P4'])
  .describe('P1 critical, P2 high, P3 medium, P4 low: see "Severity" in the README.');

const by = text(120).describe('The rule that set the value, such as `row:outage` or `customer`.');

export const firedTrigger = z.strictObject({
  name: text(60).describe('Such as `reformulated`: see "Triggers" in the README.'),
  channel: z.enum(['search', 'article', 'flow', 'any']),
  because: text(500).describe('The observation in one sentence.'),
  evidence: z.array(eventId).describe('The events that made it fire, in order.'),
  words: z.array(text(120)).optional().describe('The words that made it fire.'),
});

export const customer = z.strictObject({
  name: text(200).optional(),
  email: z.email().max(254).optional(),
  company: text(200).optional(),
  plan: text(100).optional(),
  persona: text(100).optional(),
  accountId: text(200).optional(),
  verified: z
    .boolean()
    .describe(
      'The receiver sets it: true where a token of the site proved that the address and the account are theirs.',
    ),
});

export const destination = z.strictObject({
  team: text(60),
  name: text(120),
  tier: z.int().min(1).max(9).optional(),
  queue: text(120),
  owner: text(120).describe('Who owns it if it was misrouted.'),
  by,
});

export const decision = z.strictObject({
  row: text(60).describe('The id of the row of the escalation matrix that decided.'),
  because: text(500),
  lost: z.array(text(60)).max(20).describe('Ids of the other rows that matched, the riskiest first.'),
  handling: z.enum(['self-service-first', 'assisted', 'human-first']),
  mode: z.strictObject({ value: z.enum(['offer', 'automatic', 'after-steps', 'on-request']), by }),
  severity: z.strictObject({ value: severity, by }),
  destination,
  escalationType: z.enum(['technical', 'billing', 'service', 'compliance']),
  requiredFields: z.array(text(60)).describe('Form fields that this issue type required.'),
  firstResponseBy: time.describe('When the first answer is expected, as the customer was told.'),
});

export const attachment = z.strictObject({
  name: text(120).describe('Text to be shown, never a path.'),
  type: text(100).describe('Media type, such as `image/png`.'),
  bytes: z.int().min(1).max(10_000_000),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of its bytes: the key under which it was sent to the address for files.'),
  kind: z.enum(['file', 'screenshot']).describe('`screenshot`: made of the page by the customer.'),
  received: z.boolean().describe('False: it did not arrive, and the customer knows.'),
});

export const handoff = z
  .strictObject({
    version: z.literal(1),
    id: z.uuid().describe('UUID version 7; the same for every attempt to deliver this handoff.'),
    idempotencyKey: text(64).describe('Equals the Idempotency-Key header. Same key: same body.'),
    sessionId: text(64),
    createdAt: time,
    subject: text(150).describe('What is being asked, in one line.'),
    description: text(5000).describe("The customer's own words."),
    expectation: text(1000).optional().describe('What the customer expects to happen.'),
    issue: z.strictObject({
      type: text(60),
      title: text(120),
      category: z.enum([
        'account-access',
        'billing',
        'setup',
        'how-to',
        'bug',
        'data-privacy-security',
        'developer-api',
        'account-specific',
      ]),
      productArea: text(120).optional(),
    }),
    customer,
    fields: z.record(text(60), text(2000)).describe('Further form fields, by field id.'),
    queries: z.strictObject({
      original: text(500).optional(),
      later: z.array(text(500)),
    }),
    lastViewed: z.strictObject(articleRef).optional(),
    continues: z.uuid().optional().describe('The id of the earlier handoff that the customer adds this to.'),
    earlier: z
      .array(
        z.strictObject({
          id: z.uuid(),
          reference: text(60).describe('What the endpoint answered then.'),
          at: time,
        }),
      )
      .max(10)
      .optional()
      .describe('Earlier handoffs of this browser about the same need, oldest first.'),
    attachments: z.array(attachment).max(3).optional().describe('Files that were sent before it.'),
    stepsTried: z.array(text(400)).describe('Readable lines, oldest first.'),
    errors: z.array(text(500)).describe('Error texts that were searched or typed.'),
    requestIds: z.array(text(120)),
    triggers: z.array(firedTrigger),
    decision,
    journey: z.array(journeyItem).max(200).describe('Oldest first.'),
    minutesToHandoff: z.number().min(0).describe('From the first event to the press of the button.'),
    locale: text(35),
    page: z.strictObject({ url, title: text(300) }),
    environment: z.strictObject({
      userAgent: text(400),
      timeZone: text(60),
      viewport: text(20).describe('Width x height in CSS pixels.'),
      context: z.record(text(60), text(500)).describe('What the site added with Baton("context").'),
    }),
    redacted: z
      .partialRecord(removedKind, z.int().min(1))
      .optional()
      .describe(
        'How often each kind of private thing was taken out of what was typed, before it was stored.',
      ),
    filling: z
      .strictObject({
        seconds: z
          .number()
          .min(0)
          .max(10)
          .optional()
          .describe(
            'Between the form being shown and the press, where something was typed and it was quick.',
          ),
        hiddenField: z.literal(true).optional().describe('A field was filled in that people cannot see.'),
      })
      .optional()
      .describe('How the form was filled in, where that is unusual: it may have been a program.'),
    removed: z.int().min(0).describe('How many journey items the customer chose not to share.'),
    dropped: z.int().min(0).describe('How many of the oldest journey items were left out for size.'),
    note: text(12_000).describe('An internal note in Markdown, ready to paste.'),
  })
  .meta({ id: 'handoff', title: 'Baton handoff, version 1' });

export type Handoff = z.infer<typeof handoff>;
export type JourneyItem = z.infer<typeof journeyItem>;
export type FiredTrigger = z.infer<typeof firedTrigger>;
export type Attachment = z.infer<typeof attachment>;
export type Severity = z.infer<typeof severity>;
export type Customer = Omit<z.infer<typeof customer>, 'verified'>;

/** What the endpoint answers when it has the handoff. */
export const receipt = z.object({
  reference: z.string().min(1).max(60).describe('What the customer may quote, such as `T-4821`.'),
});
export type Receipt = z.infer<typeof receipt>;
