import type { App } from './app.ts';
import type { Problem } from './core/settings.ts';
import { keepAsSaid } from './keepAsSaid.ts';
import { loadConfig } from './loadConfig.ts';

/**
 * Applies the configuration that the tag and the page name.
 *
 * @param stated the tag's `data-*` attributes: see `loadConfig`
 * @param inline the text of `<script type="application/json" data-baton-config>`
 * @param isAll false where a call is still to say more: until then it is not known where things may be kept
 * @returns what is wrong with it
 */
export async function configureApp(
  app: App,
  stated: Readonly<Record<string, string>>,
  inline: string | undefined,
  isAll: boolean,
): Promise<readonly Problem[]> {
  const { settings, problems } = await loadConfig(stated, inline);
  app.configure(settings);
  if (isAll) keepAsSaid(app);
  return problems;
}
