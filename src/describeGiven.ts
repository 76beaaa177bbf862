/** What was handed to a call, for the console. @example describe(['a']) // 'a list' */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : `a value of type ${typeof value}`;
}
