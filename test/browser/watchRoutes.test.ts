import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchRoutes } from '../../src/browser/watchRoutes.ts';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/refunds.html');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched() {
  const changed = vi.fn();
  const stop = watchRoutes(changed);
  onTestFinished(stop);
  return { changed, stop };
}
/** The site shows another page by its own router, after a press on a link. */
const route = (path: string) => {
  document.body.click();
  history.pushState(null, '', path);
};

describe('a site that changes its route by itself', () => {
  it('is seen after a press, once the new page is drawn', () => {
    const { changed } = watched();
    route('/cards.html');
    expect(changed).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is seen once its heading has come, however late within reason', () => {
    document.body.innerHTML = '<main><h1>Refunds</h1></main>';
    const { changed } = watched();
    route('/cards.html');
    vi.advanceTimersByTime(1000);
    expect(changed).not.toHaveBeenCalled();
    document.body.innerHTML = '<main><h1>Cards</h1></main>';
    vi.advanceTimersByTime(300);
    expect(changed).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is seen though the next page has the same heading', () => {
    document.body.innerHTML = '<main><h1>Overview</h1></main>';
    const { changed } = watched();
    route('/cards.html');
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is seen when the customer goes back', () => {
    history.pushState(null, '', '/cards.html');
    const { changed } = watched();
    history.replaceState(null, '', '/refunds.html');
    dispatchEvent(new PopStateEvent('popstate'));
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is seen through the Navigation API where there is one, without a press', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { changed } = watched();
    history.pushState(null, '', '/cards.html');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is seen once for several steps that follow quickly', () => {
    const { changed } = watched();
    for (const path of ['/a.html', '/b.html', '/c.html']) route(path);
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is seen when only the query says which page', () => {
    const { changed } = watched();
    route('/refunds.html?page=2');
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('no change of route', () => {
  it('is a press that leads nowhere', () => {
    const { changed } = watched();
    document.body.click();
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });

  it('is a jump within the page', () => {
    const { changed } = watched();
    route('/refunds.html#cards');
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });

  it('is told after the watch has ended, even one that was under way', () => {
    const { changed, stop } = watched();
    route('/cards.html');
    stop();
    route('/plans.html');
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });
});
