import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { drawTracked } from '../../src/ui/drawTracked.ts';

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function drawing() {
  const name = signal('Ana');
  const other = signal(1);
  const drawn: string[] = [];
  const stop = drawTracked(() => {
    drawn.push(name.value);
  });
  return { name, other, drawn, stop };
}

describe('a drawing', () => {
  it('is made at once', () => {
    expect(drawing().drawn).toEqual(['Ana']);
  });

  it('is made again when something that it shows has changed, once for all changes of a task', async () => {
    const { name, drawn } = drawing();
    name.value = 'Ben';
    name.value = 'Cleo';
    expect(drawn).toEqual(['Ana']);
    await nextTask();
    name.value = 'Dora';
    await nextTask();
    expect(drawn).toEqual(['Ana', 'Cleo', 'Dora']);
  });

  it('is left alone when something else has changed', async () => {
    const { other, drawn } = drawing();
    other.value = 2;
    await nextTask();
    expect(drawn).toEqual(['Ana']);
  });

  it('ends, a change that waits included', async () => {
    const { name, drawn, stop } = drawing();
    name.value = 'Ben';
    stop();
    await nextTask();
    name.value = 'Cleo';
    await nextTask();
    expect(drawn).toEqual(['Ana']);
  });
});
