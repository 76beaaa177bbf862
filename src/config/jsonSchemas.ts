import * as z from 'zod/mini';
import * as flows from './flowSchema.ts';
import { policySchema } from './policySchema.ts';
import * as rows from './rowSchema.ts';
import { configSchema } from './schema.ts';
import * as searches from './searchSchema.ts';
import * as teams from './teamSchema.ts';
import * as triggers from './triggerSchema.ts';

/** The files beside this one whose doc comments describe the fields to who writes a policy in an editor. */
export const describedIn = [
  'flowSchema',
  'policySchema',
  'rowSchema',
  'schema',
  'searchSchema',
  'teamSchema',
  'triggerSchema',
];

/** Descriptions of fields by the name of the schema that holds them; the schema's own under an empty name. */
type Descriptions = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The JSON Schemas (draft 2020-12) of a policy file and of a configuration, by file name. Made when the package is built:
 * the descriptions are the doc comments, which the widget's code does not carry.
 *
 * @param source the text of the files in `describedIn`, joined
 */
export function configJsonSchemas(source: string): Readonly<Record<'policy' | 'config', unknown>> {
  const named = z.registry<{ id: string }>();
  const parts = { policySchema, ...flows, ...rows, ...searches, ...teams, ...triggers };
  for (const [id, schema] of Object.entries(parts))
    if (schema instanceof z.ZodMiniObject) named.add(schema, { id: plain(id) });
  const texts = readDescriptions(source);
  const make = (schema: z.core.$ZodType, name: string, title: string) => {
    const whole = z.toJSONSchema(schema, { metadata: named }) as JsonObject;
    for (const [id, part] of Object.entries(whole.$defs ?? {})) describe(part, id, texts);
    // A schema with an id of its own is a definition to which the top refers.
    const { $schema, ...rest } = whole;
    return describe({ $schema, title, ...rest }, name, texts);
  };
  return {
    policy: make(policySchema, 'policy', 'Baton policy'),
    config: make(configSchema, 'config', 'Baton configuration'),
  };
}

const plain = (name: string) => name.replace(/Schema$/, '');

interface JsonObject {
  readonly $schema?: string | undefined;
  readonly $defs?: Record<string, JsonObject> | undefined;
  description?: string;
  readonly properties?: Record<string, { description?: string }>;
}

function describe<T extends JsonObject>(part: T, name: string, texts: Descriptions): T {
  const known = texts.get(name);
  const own = known?.get('');
  if (own) part.description = own;
  for (const [key, property] of Object.entries(part.properties ?? {})) {
    const text = known?.get(key);
    if (text) property.description = text;
  }
  return part;
}

/** Doc comments of `export const name = …` and of the fields in it, which stand before the next one. */
function readDescriptions(source: string): Descriptions {
  return new Map(
    source.split(/(?=^(?:\/\*\* .* \*\/\n)?export const )/m).map((part) => {
      const [, own = '', name = ''] = /^(?:\/\*\* (.*) \*\/\n)?export const (\w+)/.exec(part) ?? [];
      const fields = part.matchAll(/^ +\/\*\* (.*) \*\/\n +'?([\w$-]+)/gm);
      return [
        plain(name),
        new Map([['', own], ...[...fields].map(([, text = '', field = '']) => [field, text] as const)]),
      ];
    }),
  );
}
