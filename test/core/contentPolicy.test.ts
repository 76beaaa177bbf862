import { describe, expect, it } from 'vitest';
import { allowsSource, allowsUrl } from '../../src/core/contentPolicy.ts';

const allows = (...policies: string[]) => allowsSource(policies, 'img-src', 'data:');

describe('images from data: addresses', () => {
  it.each([
    ['no policy', []],
    ['a policy that says nothing of images', ["script-src 'self'"]],
    ['a policy that names them', ["default-src 'none'; img-src 'self' data:"]],
    ['a default that names them', ["default-src 'self' DATA:"]],
  ])('may be shown under %s', (_, policies) => {
    expect(allows(...policies)).toBe(true);
  });

  it.each([
    ['a list without them', ["img-src 'self'"]],
    ['any host', ['img-src *']],
    ['a default without them', ["default-src 'self'"]],
    ['no source at all', ['img-src']],
    ['one of two policies in a header', ["img-src data:, img-src 'self'"]],
    ['one of a header and an element', ['img-src data:', "default-src 'none'"]],
    ['the first of two directives', ["img-src 'self'; img-src data:"]],
  ])('may not be shown under %s', (_, policies) => {
    expect(allows(...policies)).toBe(false);
  });
});

describe('an image from an address', () => {
  const page = new URL('https://docs.example/help/a.html');
  const shows = (url: string, ...policies: string[]) => allowsUrl(policies, 'img-src', new URL(url), page);

  it.each([
    ['https://cdn.example/a.png'],
    ['https://cdn.example/a.png', "script-src 'none'"],
    ['https://docs.example/a.png', "img-src 'self'"],
    ['https://docs.example/a.png', "IMG-SRC 'SELF'"],
    ['https://cdn.example/a.png', "default-src 'none'; img-src 'self' cdn.example"],
    ['https://cdn.example/a.png', 'img-src https:'],
    ['https://cdn.example/a.png', 'img-src http:'],
    ['https://cdn.example/a.png', 'img-src *'],
    ['https://a.cdn.example/a.png', 'img-src *.cdn.example'],
    ['https://cdn.example/img/a.png', 'img-src https://cdn.example/img/'],
    ['https://cdn.example/a.png', 'img-src https://CDN.example/a.png'],
    ['https://cdn.example:8443/a.png', 'img-src cdn.example:8443'],
    ['https://cdn.example:8443/a.png', 'img-src https://cdn.example:*'],
    ['https://cdn.example/a.png', 'img-src http://cdn.example:80'],
  ])('at %s may be asked for under %s', (url, ...policies) => {
    expect(shows(url, ...policies)).toBe(true);
  });

  it.each([
    ['https://docs.example/a.png', "img-src 'none'"],
    ['https://docs.example/a.png', "default-src 'none'"],
    ['https://docs.example/a.png', 'img-src'],
    ['https://cdn.example/a.png', "img-src 'self'"],
    ['http://docs.example/a.png', "img-src 'self'"],
    ['https://docs.example:8443/a.png', "img-src 'self'"],
    ['https://cdn.example/a.png', 'img-src data:'],
    ['http://cdn.example/a.png', 'img-src https:'],
    ['http://cdn.example/a.png', 'img-src cdn.example'],
    ['https://cdn.example/a.png', 'img-src *.cdn.example'],
    ['https://notcdn.example/a.png', 'img-src *.cdn.example'],
    ['https://cdn.example/other/a.png', 'img-src https://cdn.example/img/'],
    ['https://cdn.example/img/a.png', 'img-src https://cdn.example/img'],
    ['https://cdn.example:8443/a.png', 'img-src cdn.example'],
    ['https://cdn.example/a.png', 'img-src *', "img-src 'self'"],
    ['https://cdn.example/a.png', "img-src *, img-src 'self'"],
  ])('at %s may not be asked for under %s', (url, ...policies) => {
    expect(shows(url, ...policies)).toBe(false);
  });

  it('of a page without https may come by https, too', () => {
    const from = new URL('http://docs.example/');
    const image = (url: string) => new URL(url);
    expect(allowsUrl(["img-src 'self'"], 'img-src', image('https://docs.example/a.png'), from)).toBe(true);
    expect(allowsUrl(['img-src cdn.example'], 'img-src', image('http://cdn.example/a.png'), from)).toBe(true);
  });
});
