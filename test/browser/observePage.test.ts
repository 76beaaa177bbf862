import { describe, expect, it } from 'vitest';
import { aReader, turnTab } from './aReader.ts';
import { showArticle } from './aPage.ts';

const leave = () => dispatchEvent(new Event('pagehide'));

describe('a customer on an article', () => {
  it('has viewed it', () => {
    expect(aReader().told()).toEqual([
      {
        type: 'article-viewed',
        where: 'page',
        url: `${location.origin}/refunds.html`,
        title: 'When a refund arrives',
        section: undefined,
      },
    ]);
  });

  it('has viewed nothing on a home page', () => {
    expect(aReader('/', 'Plumbline Help').told()).toEqual([]);
  });

  it('has read it for as long as they were there', () => {
    const reader = aReader();
    reader.read(40);
    leave();
    expect(reader.seconds()).toEqual([40]);
  });

  it('has looked away after half a minute without a move', () => {
    const reader = aReader();
    reader.read(10);
    reader.wait(600);
    leave();
    expect(reader.seconds()).toEqual([40]);
  });

  it('has not read it when they leave at once', () => {
    const reader = aReader();
    leave();
    expect(reader.seconds()).toEqual([]);
  });

  it('keeps the session alive by reading', () => {
    const reader = aReader();
    reader.read(10);
    expect(reader.active).toHaveBeenCalled();
  });
});

describe('a tab in the background', () => {
  it('keeps what was read before, the last quiet seconds too', () => {
    const reader = aReader();
    reader.read(10);
    reader.wait(12);
    turnTab('hidden');
    expect(reader.seconds()).toEqual([22]);
  });

  it('is not read, and reading goes on with its return', () => {
    const reader = aReader();
    reader.read(10);
    turnTab('hidden');
    reader.wait(600);
    turnTab('visible');
    reader.read(15);
    leave();
    expect(reader.seconds()).toEqual([10, 15]);
  });
});

describe('the panel over the page', () => {
  it('ends reading when it opens, and reading begins anew when it closes', () => {
    const reader = aReader();
    reader.read(10);
    reader.page.pause();
    reader.read(100);
    reader.page.resume();
    reader.read(5);
    leave();
    expect(reader.seconds()).toEqual([10, 5]);
  });

  it('is no reason to count the page twice', () => {
    const reader = aReader();
    reader.page.pause();
    reader.page.resume();
    expect(reader.views()).toEqual(['When a refund arrives']);
  });

  it('may be closed without having been opened', () => {
    const reader = aReader();
    reader.page.resume();
    reader.read(10);
    leave();
    expect(reader.seconds()).toEqual([10]);
  });
});

describe('a site that shows another article without a new page', () => {
  it('ends reading the one and views the other', () => {
    const reader = aReader();
    reader.read(20);
    showArticle('/cards.html', 'Failed payments');
    reader.page.refresh();
    reader.read(5);
    leave();
    expect(reader.told().map((one) => ('url' in one ? [one.type, one.url] : []))).toEqual([
      ['article-viewed', `${location.origin}/refunds.html`],
      ['article-read', `${location.origin}/refunds.html`],
      ['article-viewed', `${location.origin}/cards.html`],
      ['article-read', `${location.origin}/cards.html`],
    ]);
    expect(reader.seconds()).toEqual([20, 5]);
  });

  it('changes nothing as long as it is the same article', () => {
    const reader = aReader();
    reader.page.refresh();
    expect(reader.views()).toEqual(['When a refund arrives']);
  });

  it('views the next article after a page that was none', () => {
    const reader = aReader('/', 'Plumbline Help');
    showArticle('/cards.html', 'Failed payments');
    reader.page.refresh();
    expect(reader.views()).toEqual(['Failed payments']);
    expect(reader.page.facts().title).toBe('Failed payments');
  });

  it('may say itself what is shown', () => {
    const reader = aReader('/', 'Plumbline Help');
    reader.page.refresh({ url: '/app/refunds', title: 'Refunds in the app' });
    expect(reader.page.facts()).toMatchObject({
      url: `${location.origin}/app/refunds`,
      title: 'Refunds in the app',
    });
    expect(reader.views()).toEqual(['Refunds in the app']);
  });

  it('may say it with an address that holds something private: that is left out', () => {
    const reader = aReader();
    reader.page.refresh({ url: '/app/refunds?token=s3cret&tab=cards#top' });
    expect(reader.page.facts().url).toBe(`${location.origin}/app/refunds?tab=cards`);
  });
});

describe('those who follow the page', () => {
  it('are all told what is on it, again when it changes or is to be looked at, and nothing at the end', () => {
    const reader = aReader();
    const told: string[] = [];
    for (const who of ['one', 'two'])
      reader.page.follow((facts) => {
        told.push(`${who}: ${facts?.title ?? 'nothing'}`);
      });
    reader.page.look();
    reader.page.refresh({ url: '/next', title: 'Next' });
    reader.page.stop();
    expect(told).toEqual([
      'one: When a refund arrives',
      'two: When a refund arrives',
      'one: When a refund arrives',
      'two: When a refund arrives',
      'one: Next',
      'two: Next',
      'one: nothing',
      'two: nothing',
    ]);
    expect(reader.views()).toEqual(['When a refund arrives', 'Next']);
  });
});

describe('after the end', () => {
  it('what was read is told once, and nothing more is observed', () => {
    const reader = aReader();
    reader.read(10);
    reader.page.stop();
    reader.read(20);
    leave();
    turnTab('hidden');
    expect(reader.seconds()).toEqual([10]);
  });
});
