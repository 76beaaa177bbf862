/**
 * What stands in a record under a name: written flat (`{ 'hierarchy.lvl0': … }`) or nested. Own keys only, as records come
 * from outside.
 *
 * @example fieldAt({ meta: { title: 'Refunds' } }, 'meta.title') // 'Refunds'
 */
export function fieldAt(record: unknown, path: string): unknown {
  if (isHolder(record) && Object.hasOwn(record, path)) return record[path];
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (isHolder(part) && Object.hasOwn(part, key) ? part[key] : undefined),
      record,
    );
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
