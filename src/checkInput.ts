import * as z from 'zod/mini';
import type { App } from './app.ts';
import { checkConfig } from './config/checkConfig.ts';
import { explain } from './config/explain.ts';
import { contextSchema, customerSchema, prefillSchema } from './config/schema.ts';
import { show } from './config/show.ts';
import { textsForLabels } from './loadConfig.ts';
import { defaultPolicy } from './policy/defaultPolicy.ts';
import { isA } from './core/events.ts';
import { lookIn } from './core/look.ts';
import type { FormEdits } from './core/formValues.ts';
import { createDraft } from './draft.ts';
import { keepAsSaid } from './keepAsSaid.ts';
import type { Customer } from './schema/handoff.ts';
import type { Problem } from './core/settings.ts';
import { toJson } from './core/toJson.ts';

/** Checks what a site hands in by a call, and applies it where it is right. Returns the faults. */
export async function applyInput(
  app: App,
  name: 'identify' | 'context' | 'prefill' | 'config',
  given: unknown,
): Promise<readonly Problem[]> {
  if (name === 'config') {
    const { policy, searchInput, ...options } = app.settings();
    const { zIndex, ...look } = lookIn(options.look ?? {}) ?? {};
    const all = {
      ...options,
      ...look,
      'z-index': zIndex,
      'search-input': searchInput,
      look: undefined,
      from: undefined,
    };
    const stated = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const sources = [
      { prefix: '', value: stated },
      { prefix: "Baton('config'): ", value: given },
    ];
    const english = await textsForLabels(sources);
    const { settings, problems } = checkConfig(sources, location.href, policy ?? defaultPolicy, english);
    app.configure(settings);
    keepAsSaid(app);
    return problems;
  }
  const prefix = `Baton('${name}'): `;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const fix = 'See "Calls" in the README.';
    return [{ path: `Baton('${name}')`, expected: 'an object', received: show(given), fix }];
  }
  const schema = { identify: customerSchema, context: contextSchema, prefill: prefillSchema }[name];
  const values: Record<string, unknown> = { ...given };
  const parsed = z.safeParse<z.ZodMiniType>(schema, values);
  const problems = parsed.error?.issues.map((issue) => explain(issue, given, prefix)) ?? [];
  // A fault costs only the value that it stands in.
  for (const issue of parsed.error?.issues ?? []) {
    const faulty = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1);
    for (const key of faulty) Reflect.deleteProperty(values, key);
  }
  // Nothing right in it is nothing said: it must not replace what is known.
  if (problems.length === 0 || Object.keys(values).length > 0) apply(app, name, values);
  return problems;
}

function apply(app: App, name: 'identify' | 'context' | 'prefill', values: Record<string, unknown>) {
  const { events } = app.state().session;
  // Sites say the same on every page; once is enough.
  const differ = (last: unknown, now: unknown) => toJson(last) !== toJson(now);
  if (name === 'identify') {
    const customer = values as Customer;
    const last = events.filter(isA('identified')).at(-1)?.customer;
    if (differ(last, customer)) app.dispatch({ type: 'identified', customer });
  } else if (name === 'context') {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    const last = events.filter(isA('context-set')).at(-1)?.values;
    if (differ(last, texts)) app.dispatch({ type: 'context-set', values: texts });
  } else createDraft(app.storage, app.env.now, () => app.settings().redact).prefill(values as FormEdits);
}
