import type { CDPSession, Page } from 'playwright-core';
import { listenToLiveRegions } from './liveTexts.ts';

/** Roles of parts that a screen reader names when the focus comes into them. */
const AREAS =
  /^(dialog|alertdialog|form|search|region|group|list|listbox|article|complementary|main|navigation|contentinfo|banner)$/;
/** What it says of a control beside its name. */
const STATES = /^(hasPopup|expanded|invalid|required|disabled|checked|selected|pressed|level|readonly)$/;

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { readonly backendDOMNodeId: number }[];
    };
  }[];
}

/**
 * What a screen reader is told, in the order in which it is told: each place that the focus comes to, by Chromium's
 * accessibility tree, and what live regions say.
 */
export async function createScreenReader(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(listenToLiveRegions);
  const lines: string[] = [];
  const doubled: string[] = [];
  let areas: readonly string[] = [];

  return {
    /** What was said so far, for people to read. */
    log: () => `${lines.join('\n')}\n`,
    /** Texts that a live region said twice for one press. */
    doubled: () => doubled,
    /** Writes down what a press has led to. */
    async hear(press: string) {
      const { focused, around } = await readStill(cdp);
      lines.push(`${lines.length > 0 ? '\n' : ''}[${press}]`);
      for (const area of around.filter((one) => !areas.includes(one))) lines.push(`into ${area}`);
      areas = around;
      lines.push(...focused);
      const { all, last } = await page.evaluate(() => window.takeLiveTexts());
      doubled.push(...all.map(({ text }) => text).filter((text, at, texts) => texts.indexOf(text) < at));
      lines.push(...last.map(({ mode, text, isNew }) => `${mode}${isNew ? ', new' : ''}: ${text}`));
    },
  };
}

/** Where the focus is once it moves no more. */
async function readStill(cdp: CDPSession) {
  let before = '';
  for (;;) {
    const read = await readFocus(cdp);
    const now = JSON.stringify(read);
    if (now === before) return read;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The control that has the focus, what it points at, and the named parts around it, the outermost first. */
async function readFocus(cdp: CDPSession) {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression:
      '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()',
  });
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const byElement = new Map(nodes.map((one) => [one.backendDOMNodeId, one]));
  const focused = byElement.get(node.backendNodeId);
  if (!focused) throw new Error('What has the focus is not in the accessibility tree.');
  const active = focused.properties
    ?.find(({ name }) => name === 'activedescendant')
    ?.value.relatedNodes?.map(({ backendDOMNodeId }) => byElement.get(backendDOMNodeId));
  const around: string[] = [];
  for (let at = byId.get(focused.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) {
    const name = textOf(at.name);
    const role = textOf(at.role);
    if (!at.ignored && AREAS.test(role) && (name || role !== 'list')) around.unshift(nameOf(at));
  }
  return {
    focused: [describe(focused), ...(active ?? []).flatMap((one) => (one ? [`at ${describe(one)}`] : []))],
    around,
  };
}

const textOf = (part: AxNode['name']) => (typeof part?.value === 'string' ? part.value : '');
const nameOf = (node: AxNode) => {
  const name = textOf(node.name);
  return name ? `${textOf(node.role)} “${name}”` : textOf(node.role);
};

function describe(node: AxNode): string {
  const states = (node.properties ?? [])
    .filter(({ name, value }) => STATES.test(name) && value.value !== false && value.value !== 'false')
    .map(({ name, value }) =>
      value.value === true || value.value === 'true' ? name : `${name} ${String(value.value)}`,
    );
  const value = textOf(node.value);
  const description = textOf(node.description);
  return [
    nameOf(node),
    ...states,
    ...(value ? [`holds “${value}”`] : []),
    ...(description ? [`described as “${description}”`] : []),
  ].join(', ');
}
