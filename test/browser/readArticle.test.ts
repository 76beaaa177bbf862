import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/browser/readArticle.ts';
import { runInSlices } from '../../src/browser/runInSlices.ts';
import { aDocument } from './aPage.ts';

const HREF = 'https://docs.example/help/refunds.html';
const read = (body: string) => runInSlices(readArticle(aDocument(body), HREF));

describe('an article that is read from its page', () => {
  it.each([
    [
      'VitePress',
      '<main><div>On this page</div><div class="vp-doc"><h1>Refunds</h1><p>Text</p></div></main>',
    ],
    [
      'Docusaurus',
      '<main><article><span>Version 2</span><div class="theme-doc-markdown"><header><h1>Refunds</h1></header><p>Text</p></div></article></main>',
    ],
    [
      'Starlight',
      '<main><h1>Refunds</h1><div>Share</div><div class="sl-markdown-content"><p>Text</p></div><p>Last updated</p></main>',
    ],
    [
      'DocBook',
      '<h1>Refunds</h1><div class="navheader"><table><tr><td>Prev</td></tr></table></div><div class="sect1"><p>Text</p></div><div class="navfooter">Next</div>',
    ],
  ])('is its text, without what stands around it: %s', async (_, body) => {
    const { title, content } = await read(body);
    expect(title).toBe('Refunds');
    expect(content).toEqual([{ tag: 'p', children: ['Text'] }]);
  });
});
