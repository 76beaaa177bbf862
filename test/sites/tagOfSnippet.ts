import { evaluateSnippet, type MadeElement } from './evaluateSnippet.ts';
import type { Snippet } from './readSnippets.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** Where a generator's configuration has the attributes of its script elements. */
const ATTRIBUTES: Readonly<Record<string, (config: never) => readonly Attributes[]>> = {
  Docusaurus: ({ scripts }: { readonly scripts: readonly Attributes[] }) => scripts,
  VitePress: ({ head }: { readonly head: readonly (readonly [string, Attributes])[] }) =>
    head.filter(([tag]) => tag === 'script').map(([, attributes]) => attributes),
  Starlight: ({
    integrations: [{ head }],
  }: {
    readonly integrations: readonly [{ readonly head: readonly { tag: string; attrs: Attributes }[] }];
  }) => head.filter(({ tag }) => tag === 'script').map(({ attrs }) => attrs),
  'Next.js': (layout: (props: object) => MadeElement) => scriptsIn(layout({ children: [] })),
};

/**
 * The HTML that a page gets from a snippet, as its generator writes it.
 *
 * @throws Error where the snippet is none of the kinds that say so
 */
export function tagOfSnippet({ name, kind, text }: Snippet): string {
  if (kind === 'html') return text.replace(/\{%.*?%\}|\{\{.*?\}\}/g, '').trim();
  if (kind === 'python') return pythonScripts(text).map(scriptElement).join('');
  const attributes = ATTRIBUTES[name];
  if (!attributes) throw new Error(`No page is made of the ${kind} for ${name}.`);
  return attributes(evaluateSnippet(text) as never)
    .map(scriptElement)
    .join('');
}

function scriptElement(attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${String(value)}"`));
  return `<script${written.join('')}></script>`;
}

/** Sphinx: a list of pairs, the file and its attributes. */
function pythonScripts(text: string): Attributes[] {
  const [, list = ''] = /^html_js_files = (\[[^]*\])\s*$/.exec(text) ?? [];
  const json = list
    .replace(/\(/g, '[')
    .replace(/\)/g, ']')
    .replace(/'/g, '"')
    .replace(/,(?=\s*[\]}])/g, '');
  return (JSON.parse(json) as [string, Attributes][]).map(([src, attributes]) => ({ src, ...attributes }));
}

/** Next.js adds the strategy by which it has loaded a script. */
function scriptsIn({ type, props }: MadeElement): Attributes[] {
  if (type === 'next/script') return [{ ...props, 'data-nscript': 'afterInteractive' }];
  const children = [props['children']].flat(3) as (MadeElement | null | string)[];
  return children.flatMap((child) => (child && typeof child === 'object' ? scriptsIn(child) : []));
}
