import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/core/article.ts';
import { createHints } from '../../src/contactHints.ts';
import { aResult } from '../ui/aResult.ts';

const asked = vi.fn<(text: string) => Promise<Result[]>>(() =>
  Promise.resolve([aResult('When a refund arrives'), aResult('Read')]),
);
const aForm = () => createHints(asked, (url) => url.endsWith('/read.html'));
const titles = ({ results }: ReturnType<typeof aForm>) => results.value.map(({ title }) => title);

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('articles for what is being written', () => {
  it('are looked for once, when the customer pauses', async () => {
    const hints = aForm();
    hints.ask('where is my');
    hints.ask('where is my refund');
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenCalledExactlyOnceWith('where is my refund');
  });

  it('are those that were not read already', async () => {
    const hints = aForm();
    hints.ask('where is my refund');
    await vi.runAllTimersAsync();
    expect(titles(hints)).toEqual(['When a refund arrives']);
  });

  it('are not looked for where the text says too little, and go when it is taken away', async () => {
    const hints = aForm();
    hints.ask('my refund');
    await vi.runAllTimersAsync();
    expect(asked).not.toHaveBeenCalled();
    hints.ask('where is my refund');
    await vi.runAllTimersAsync();
    hints.ask('where');
    expect(titles(hints)).toEqual([]);
  });

  it('are looked for in scripts that write no spaces', async () => {
    aForm().ask('返金はいつ届きますか');
    await vi.runAllTimersAsync();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('answer the end of a long text', async () => {
    aForm().ask('It is a long story that began on Monday. '.repeat(5) + 'Where is my refund now?');
    await vi.runAllTimersAsync();
    expect(asked.mock.lastCall?.[0]).toMatch(/Where is my refund now\?$/);
    expect(asked.mock.lastCall?.[0].split(' ')).toHaveLength(12);
  });

  it('do not come back once they were put away, until another form is open', async () => {
    const hints = aForm();
    hints.ask('where is my refund');
    await vi.runAllTimersAsync();
    hints.putAway();
    hints.ask('where is my refund please');
    await vi.runAllTimersAsync();
    expect(titles(hints)).toEqual([]);
    hints.reset();
    hints.ask('where is my refund please');
    await vi.runAllTimersAsync();
    expect(titles(hints)).toHaveLength(1);
  });

  it('are none where search does not work', async () => {
    const hints = createHints(
      () => Promise.reject(new Error('offline')),
      () => false,
    );
    hints.ask('where is my refund');
    await vi.runAllTimersAsync();
    expect(titles(hints)).toEqual([]);
  });
});
