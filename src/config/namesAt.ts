import type * as z from 'zod/mini';

type Schema = z.core.$ZodTypes;

/** The names that may stand at a place of what a schema describes, for who has mistyped one. */
export function namesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case 'optional':
      return namesAt(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => namesAt(option, path));
    case 'array':
      return path.length > 0 ? namesAt(def.element, path.slice(1)) : [];
    case 'record':
      return path.length > 0 ? namesAt(def.valueType, path.slice(1)) : [];
    case 'object': {
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(def.shape);
      const inner = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
      return inner ? namesAt(inner, rest) : [];
    }
    default:
      return [];
  }
}
