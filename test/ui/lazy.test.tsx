import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { lazy } from '../../src/ui/Lazy.tsx';
import { show } from './show.tsx';

const words = { loading: 'Loading…', failed: 'This part could not be loaded.', again: 'Try again' };
const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

describe('a part of the panel that is loaded when it is needed', () => {
  it('says that it is coming, then shows itself', async () => {
    const Later = lazy(() => Promise.resolve(Greeting), words);
    show(() => <Later name="Ana" />);
    expect(screen.queryByText('Loading…')).not.toBeNull();
    expect(await screen.findByText('Hello Ana')).toBeTruthy();
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('says that it could not be loaded, and comes when the customer tries again', async () => {
    let online = false;
    const Later = lazy(
      () => (online ? Promise.resolve(Greeting) : Promise.reject(new Error('offline'))),
      words,
    );
    const { user } = show(() => <Later name="Ana" />);
    expect((await screen.findByRole('alert')).textContent).toContain('This part could not be loaded.');
    online = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello Ana')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so again when the second try fails too', async () => {
    const Later = lazy<{ name: string }>(() => Promise.reject(new Error('offline')), words);
    const { user } = show(() => <Later name="Ana" />);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('is there at once when it was prepared', async () => {
    const Later = lazy(() => Promise.resolve(Greeting), words);
    Later.prepare();
    await Promise.resolve();
    show(() => <Later name="Ana" />);
    expect(screen.queryByText('Hello Ana')).not.toBeNull();
  });

  it('is fetched once, however often it is shown', async () => {
    let fetched = 0;
    const Later = lazy(() => {
      fetched += 1;
      return Promise.resolve(Greeting);
    }, words);
    Later.prepare();
    show(() => <Later name="Ana" />);
    show(() => <Later name="Ben" />);
    expect(await screen.findByText('Hello Ben')).toBeTruthy();
    expect(fetched).toBe(1);
  });
});
