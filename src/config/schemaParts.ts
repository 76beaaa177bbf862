import * as z from 'zod/mini';

// zod compiles validators with `new Function` where it may; a strict policy on the page would report that.
z.config({ jitless: true });

const upTo = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

// What travels with a handoff is no longer than the handoff's own schema allows, or the endpoint would refuse it.
export const id = upTo(60);
export const name = upTo(120);
export const line = upTo(300);
export const text = upTo(500);
/** What it leads to is checked with the page's own address at hand. */
export const address = z.string().check(z.maxLength(2000));
/** Where an editor finds the JSON Schema of a file. */
export const schemaAddress = z.optional(address);
export const severity = z.enum(['P1', 'P2', 'P3', 'P4']);
