import { describe, expect, it } from 'vitest';
import { articleOf, idOf } from '../../src/browser/articleOf.ts';
import { aDocument, PROSE } from './aPage.ts';

const ROOT = 'https://docs.example/help/';

function read(body: string, head = '', path = 'billing/refunds.html') {
  const steps = articleOf(aDocument(body, head), new URL(path, ROOT).href, ROOT);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('an article to be searched', () => {
  it('has the title, the headings with their places, and the text of its page', () => {
    expect(
      read(
        `<nav><a href="/">Home</a></nav><main><h1>Refunds</h1><p>Cards take five days.</p>
         <h2 id="banks">Banks<a class="headerlink" href="#banks">¶</a></h2><p>A bank takes <b>lon</b>ger.</p></main>`,
      ),
    ).toMatchObject({
      id: 'billing/refunds',
      url: `${ROOT}billing/refunds.html`,
      title: 'Refunds',
      headings: [{ text: 'Banks', anchor: 'banks' }],
      body: 'Refunds Cards take five days. Banks A bank takes longer.',
    });
  });

  it.each([
    ['of its section', '<section id="banks"><h2>Banks</h2></section>'],
    ['of a link in it', '<h2><a id="banks"></a>Banks</h2>'],
    ['by an old name', '<h2><a name="banks"></a>Banks</h2>'],
  ])('is opened at a heading %s', (_how, heading) => {
    expect(read(`<main><h1>Refunds</h1><p>${PROSE}</p>${heading}</main>`)?.headings).toEqual([
      { text: 'Banks', anchor: 'banks' },
    ]);
  });

  it('has nothing of scripts, buttons and navigation', () => {
    const around =
      '<script>run()</script><button>Copy</button><nav>On this page</nav><p hidden>Hidden</p><svg><title>Sign</title></svg>';
    expect(read(`<main><h1>Refunds</h1><p>Five days.</p>${around}</main>`)?.body).toBe('Refunds Five days.');
  });

  it.each([
    [
      'asks not to be indexed',
      '<main><h1>Refunds</h1><p>Text</p></main>',
      '<meta name="robots" content="noindex, follow">',
    ],
    ['has no text but its title', '<main><h1>Refunds</h1></main>', ''],
    [
      'is a list of links',
      '<main><h1>All</h1><ul><li><a href="a">When a refund arrives</a></li></ul></main>',
      '',
    ],
  ])('is none where the page %s', (_why, body, head) => {
    expect(read(body, head)).toBeUndefined();
  });
});

describe('the id of an article', () => {
  it.each([
    ['billing/refunds.html', 'billing/refunds'],
    ['billing/refunds/', 'billing/refunds'],
    ['billing/index.html', 'billing'],
    ['', 'index'],
  ])('is its path: %s', (path, id) => {
    expect(idOf(ROOT + path, ROOT)).toBe(id);
  });
});
