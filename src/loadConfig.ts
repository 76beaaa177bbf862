import { checkConfig, type Checked } from './config/checkConfig.ts';
import type { Source } from './config/readSource.ts';
import { FOREIGN, isHttpUrl } from './config/readTag.ts';
import type { Problem } from './core/settings.ts';
import type { Catalogue } from './messages/catalogue.ts';
import { defaultPolicy } from './policy/defaultPolicy.ts';

/** How long a configuration file may take, in ms. */
const TIMEOUT_MS = 10_000;

/**
 * Collects the configuration (a file, an inline script, the tag; later ones win) and checks it.
 *
 * @param stated the tag's `data-*` attributes, without `data-`, as a script sees them: `zIndex`
 * @param inline the text of `<script type="application/json" data-baton-config>`
 */
export async function loadConfig(
  stated: Readonly<Record<string, string>>,
  inline: string | undefined,
): Promise<Checked> {
  const { config, ...options } = stated;
  const tag = Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => !FOREIGN.test(name))
      .map(([name, value]) => [asAttribute(name), value]),
  );
  const problems: Problem[] = [];
  const sources: Source[] = [];
  if (config !== undefined) {
    const text = await fetchText(config, problems);
    addJson(sources, problems, `${config}: `, text);
  }
  addJson(sources, problems, 'inline config: ', inline);
  sources.push({ prefix: 'data-', value: tag });
  const english = await textsForLabels(sources);
  const checked = checkConfig(sources, location.href, defaultPolicy, english);
  // What could not be read may have said that nothing is to be kept.
  const storage = checked.settings.storage ?? (problems[0] && 'memory');
  return { settings: { ...checked.settings, storage }, problems: [...problems, ...checked.problems] };
}

/** @example asAttribute('zIndex') // 'z-index' */
const asAttribute = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The shipped texts, which labels are checked against, where there are labels. */
export async function textsForLabels(sources: readonly Source[]): Promise<Catalogue | undefined> {
  const { length } = sources.filter(({ value }) => (value as { labels?: unknown } | undefined)?.labels);
  return length > 0 ? (await import('./messages/english.ts')).english : undefined;
}

async function fetchText(url: string, problems: Problem[]): Promise<string | undefined> {
  const problem = (received: string) => {
    problems.push({
      path: 'data-config',
      expected: 'the address of a JSON file',
      received,
      fix: 'Check the address; it is relative to the page. The tag’s other options are used.',
    });
    return undefined;
  };
  if (!isHttpUrl(url, location.href)) return problem(`"${url}"`);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? await response.text() : problem(`${url} with HTTP ${String(response.status)}`);
  } catch (error) {
    return problem(`${url} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function addJson(sources: Source[], problems: Problem[], prefix: string, text: string | undefined) {
  if (text === undefined) return;
  try {
    sources.push({ prefix, value: JSON.parse(text) as unknown });
  } catch (error) {
    problems.push({
      path: prefix.replace(/: $/, ''),
      expected: 'JSON',
      received: text.trimStart().startsWith('<')
        ? 'HTML'
        : `text that is not JSON (${(error as Error).message})`,
      fix: 'Check it with a JSON validator. The other options are used.',
    });
  }
}
