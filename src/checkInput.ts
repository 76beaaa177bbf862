import * as z from 'zod/mini';
import type { App } from './app.ts';
import { checkConfig } from './config/checkConfig.ts';
import { explain, show } from './config/explain.ts';
import { contextSchema, customerSchema, prefillSchema } from './config/schema.ts';
import { defaultPolicy } from './policy/defaultPolicy.ts';
import type { Customer } from './schema/handoff.ts';
import type { Problem } from './core/settings.ts';

/** Checks what a site hands in by a call, and applies it where it is right. Returns the faults. */
export function applyInput(
  app: App,
  name: 'identify' | 'context' | 'prefill' | 'config',
  given: unknown,
): readonly Problem[] {
  if (name === 'config') {
    const { policy, ...options } = app.settings();
    const stated = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const sources = [
      { prefix: '', value: stated },
      { prefix: "Baton('config'): ", value: given },
    ];
    const { settings, problems } = checkConfig(sources, location.href, policy ?? defaultPolicy);
    app.configure(settings);
    return problems;
  }
  const prefix = `Baton('${name}'): `;
  const schema = { identify: customerSchema, context: contextSchema, prefill: prefillSchema }[name];
  const parsed = z.safeParse<z.ZodMiniType>(schema, given);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) =>
      issue.path.length === 0 && issue.code === 'invalid_type'
        ? {
            path: `Baton('${name}')`,
            expected: 'an object',
            received: show(given),
            fix: 'See "Calls" in the README.',
          }
        : explain(issue, given, prefix),
    );
  }
  if (name === 'identify') app.dispatch({ type: 'identified', customer: parsed.data as Customer });
  if (name === 'context')
    app.dispatch({ type: 'context-set', values: parsed.data as Record<string, string> });
  if (name === 'prefill') app.storage.write('prefill', parsed.data);
  return [];
}
