import { larderPages } from './larderPages.ts';
import { larderSearches } from './larderSearches.ts';
import { npmPackages } from './packages.ts';
import { makeSite } from './recipe.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';

const list = `
import Link from 'next/link';
import pages from '../pages.json';
export default function Home() {
  return <main><h1>Larder</h1><ul>{pages.map(({ slug, title }) =>
    <li key={slug}><Link href={'/guide/' + slug + '/'}>{title}</Link></li>)}</ul></main>;
}
`;
const guide = `
import Link from 'next/link';
import pages from '../../../pages.json';
type Props = { params: Promise<{ slug: string }> };
const find = async ({ params }: Props) => { const { slug } = await params; return pages.find((page) => page.slug === slug)!; };
export const generateStaticParams = () => pages.map(({ slug }) => ({ slug }));
export const generateMetadata = async (props: Props) => ({ title: (await find(props)).title + ' | Larder' });
export default async function Guide(props: Props) {
  const { title, intro, parts } = await find(props);
  return <>
    <nav>{pages.map(({ slug, title }) => <Link key={slug} href={'/guide/' + slug + '/'}>{title} </Link>)}</nav>
    <main><h1>{title}</h1><p>{intro}</p>{parts.map(({ heading, text }) =>
      <section key={heading}><h2>{heading}</h2><p>{text}</p></section>)}</main>
  </>;
}
`;

/** Next.js with the app router, as a static export: pages that are exchanged without a load, no search, no sitemap. */
export const nextJs: Site = {
  name: 'nextjs',
  title: 'Next.js 16 (static export)',
  ...npmPackages('nextjs', [
    'next@16',
    'react@19',
    'react-dom@19',
    '@types/node@20',
    '@types/react@19',
    'typescript@5',
  ]),
  build: () =>
    makeSite({
      folder: 'nextjs',
      starter: [],
      files: {
        'next.config.mjs':
          "export default { output: 'export', trailingSlash: true, turbopack: { root: import.meta.dirname } };\n",
        'pages.json': JSON.stringify(larderPages),
        'app/layout.tsx': snippetFor('Next.js')[0],
        'app/page.tsx': list,
        'app/guide/[slug]/page.tsx': guide,
      },
      build: [['npx', ['next', 'build']]],
      out: 'out',
    }),
  base: '/',
  from: 'guide/install/',
  link: 'nav a[href="/guide/first-shelf/"]',
  to: 'guide/first-shelf/',
  searches: larderSearches((slug) => `guide/${slug}/`),
};
