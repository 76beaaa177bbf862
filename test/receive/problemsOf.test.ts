import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/receive/problemsOf.ts';
import { handoff } from '../../src/schema/handoff.ts';
import { aHandoff } from './aHandoff.ts';

function problems(change: (body: Record<string, unknown>) => void) {
  const body = structuredClone(aHandoff()) as unknown as Record<string, unknown>;
  change(body);
  const { error } = handoff.safeParse(body);
  return error ? problemsOf(error, body) : [];
}

describe('a problem says where, what was expected, what came and what to do', () => {
  it('for a field that is missing', () => {
    expect(problems((body) => delete body['subject'])).toMatchInlineSnapshot(`
      [
        {
          "expected": "a text",
          "fix": "Add it: version 1 of the handoff requires it.",
          "path": "subject",
          "received": "nothing",
        },
      ]
    `);
  });

  it('for a value of the wrong kind', () => {
    expect(problems((body) => (body['customer'] = { email: 'ana@', verified: 'no' }))).toMatchInlineSnapshot(`
      [
        {
          "expected": "an e-mail address",
          "fix": "Change it: baton-help/schema/handoff.json describes every field.",
          "path": "customer.email",
          "received": ""ana@"",
        },
        {
          "expected": "true or false",
          "fix": "Change it: baton-help/schema/handoff.json describes every field.",
          "path": "customer.verified",
          "received": ""no"",
        },
      ]
    `);
  });

  it('for a field that nobody knows', () => {
    expect(problems((body) => (body['priority'] = 'high'))).toMatchInlineSnapshot(`
      [
        {
          "expected": "no field of this name",
          "fix": "Remove it. What a site adds belongs into \`environment.context\`.",
          "path": "priority",
          "received": ""high"",
        },
      ]
    `);
  });

  it('for a choice that does not exist', () => {
    expect(
      problems((body) => (body['journey'] = [{ id: 'e1', at: '2026-11-20T14:02:00Z', type: 'clicked' }])),
    ).toMatchInlineSnapshot(`
      [
        {
          "expected": "one of "searched", "article-viewed", "rated", "flow-started", "step-answered", "passage-reached", "contacted-before", "offered", "dismissed", "contact-opened", "submitted"",
          "fix": "Change it: baton-help/schema/handoff.json describes every field.",
          "path": "journey[0].type",
          "received": ""clicked"",
        },
      ]
    `);
  });

  it('for a text that is too long, without repeating it', () => {
    expect(problems((body) => (body['subject'] = 'x'.repeat(151)))).toMatchInlineSnapshot(`
      [
        {
          "expected": "at most 150 characters",
          "fix": "Change it: baton-help/schema/handoff.json describes every field.",
          "path": "subject",
          "received": "a text of 151 characters",
        },
      ]
    `);
  });

  it('for a body that is no object at all', () => {
    const { error } = handoff.safeParse(null);
    expect(error && problemsOf(error, null)).toMatchInlineSnapshot(`
      [
        {
          "expected": "an object",
          "fix": "Change it: baton-help/schema/handoff.json describes every field.",
          "path": "",
          "received": "null",
        },
      ]
    `);
  });

  it('for another version', () => {
    expect(problems((body) => (body['version'] = 2))).toMatchInlineSnapshot(`
      [
        {
          "expected": "1",
          "fix": "Change it: baton-help/schema/handoff.json describes every field.",
          "path": "version",
          "received": "2",
        },
      ]
    `);
  });

  it('names at most 20', () => {
    expect(problems((body) => (body['errors'] = Array<number>(100).fill(1)))).toHaveLength(20);
  });
});
