import { describe, expect, it } from 'vitest';
import { aDocument } from './aPage.ts';
import { readContent, short } from './readContent.ts';

const shortOf = (html: string) => short(readContent(aDocument(html).body).nodes);

describe('tabs show all their panels, each behind its label', () => {
  const shown = '<p><strong>npm</strong></p><p>One</p><p><strong>yarn</strong></p><p>Two</p>';
  it.each([
    [
      'MkDocs',
      '<div class="tabbed-set"><input type="radio"><input type="radio"><div class="tabbed-labels"><label>npm</label><label>yarn</label></div><div class="tabbed-content"><div class="tabbed-block"><p>One</p></div><div class="tabbed-block"><p>Two</p></div></div></div>',
    ],
    [
      'Docusaurus',
      '<div class="tabs-container"><ul role="tablist" class="tabs"><li role="tab">npm</li><li role="tab">yarn</li></ul><div><div role="tabpanel"><p>One</p></div><div role="tabpanel" hidden><p>Two</p></div></div></div>',
    ],
    [
      'VitePress',
      '<div class="vp-code-group"><div class="tabs"><input type="radio"><label>npm</label><input type="radio"><label>yarn</label></div><div class="blocks"><div class="language-sh active"><p>One</p></div><div class="language-sh"><p>Two</p></div></div></div>',
    ],
    [
      'Starlight',
      '<starlight-tabs><div class="tablist-wrapper"><ul role="tablist"><li><a role="tab" href="#p1">npm</a></li><li><a role="tab" href="#p2">yarn</a></li></ul></div><div role="tabpanel"><p>One</p></div><div role="tabpanel" hidden><p>Two</p></div></starlight-tabs>',
    ],
    [
      'Sphinx',
      '<div class="sphinx-tabs"><div role="tablist"><button role="tab">npm</button><button role="tab">yarn</button></div><div role="tabpanel"><p>One</p></div><div role="tabpanel" hidden><p>Two</p></div></div>',
    ],
  ])('of %s', (_, html) => {
    expect(shortOf(html)).toBe(shown);
  });

  it('those within a panel as well', () => {
    const set = (label: string, panel: string) =>
      `<div><div role="tablist"><button role="tab">${label}</button></div><div role="tabpanel">${panel}</div></div>`;
    expect(shortOf(set('Linux', set('apt', '<p>One</p>')))).toBe(
      '<p><strong>Linux</strong></p><p><strong>apt</strong></p><p>One</p>',
    );
  });
});
