import { debianSites } from './debianSites.ts';
import { docusaurus } from './docusaurus.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { mkdocsMaterial } from './mkdocsMaterial.ts';
import { nextJs } from './nextJs.ts';
import type { Site } from './site.ts';
import { sphinx } from './sphinx.ts';
import { starlight } from './starlight.ts';
import { vitePress } from './vitePress.ts';

/** All sites of `npm run sites`, in the order of its table. */
export const sites: readonly Site[] = [
  ...debianSites,
  vitePress,
  docusaurus,
  starlight,
  mkdocsMaterial,
  sphinx,
  hugo,
  jekyll,
  nextJs,
];
