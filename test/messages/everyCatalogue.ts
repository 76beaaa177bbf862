import { readdirSync } from 'node:fs';
import type { Catalogue, Message } from '../../src/messages/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/messages/languages.ts';

/** A part of a language's catalogue: its name, and what its file exports. */
export interface Part {
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly Catalogue[];
}

const FOLDER = '../../src/messages';

/** All there is, file by file. In English the policy's texts stand in the policy. */
export function everyCatalogue(): Promise<readonly Part[]> {
  const files = readdirSync('src/messages').map((file) => file.split('.').slice(0, -1));
  return Promise.all(
    files.flatMap(([name = '', tag]) => {
      const language = LANGUAGES.find((one) => one === tag);
      if (!language) return [];
      const file = import(`${FOLDER}/${name}.${language}.ts`) as Promise<Record<string, Catalogue>>;
      return [file.then((texts) => ({ name, language, texts: Object.values(texts) }))];
    }),
  );
}

/** The messages of a part by path: `offerTitle.loop`. */
export function messagesIn(catalogue: Catalogue, path = ''): readonly (readonly [string, Message])[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' || 'other' in value
      ? [[here, value as Message] as const]
      : messagesIn(value as Catalogue, here);
  });
}
