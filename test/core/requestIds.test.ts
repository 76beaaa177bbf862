import { describe, expect, it } from 'vitest';
import { requestIdsIn } from '../../src/core/requestIds.ts';

describe('request ids', () => {
  it('are found in a text, each once', () => {
    const text =
      'req_8fk20dk1 failed twice (req_8fk20dk1), then 550e8400-e29b-41d4-a716-446655440000 and trace-0af76519';
    expect(requestIdsIn(text)).toEqual([
      'req_8fk20dk1',
      '550e8400-e29b-41d4-a716-446655440000',
      'trace-0af76519',
    ]);
  });

  it('are no ordinary words', () => {
    expect(requestIdsIn('request-forgery, trace-routing, request_review of order 20318')).toEqual([]);
  });

  it('are no longer than a ticket can hold', () => {
    expect(requestIdsIn(`req_${'a1'.repeat(200)}`)).toEqual([]);
  });
});
