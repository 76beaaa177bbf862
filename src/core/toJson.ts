/**
 * What `JSON.stringify` says of a tree of plain values, on any page. It is written out by hand since a page may give its
 * arrays and objects a `toJSON` of their own: Prototype.js 1.6 writes lists as texts, and others call themselves for ever.
 * Such a method is looked for on objects only (ECMA-262, SerializeJSONProperty), so that texts and numbers are safe.
 *
 * @param value objects, lists, texts, numbers, booleans, null; what is undefined is left out of an object
 * @example toJson({ a: [1, 'b'], c: undefined }) // '{"a":[1,"b"]}'
 */
export const toJson = (value: unknown): string =>
  typeof value !== 'object' || value === null
    ? (JSON.stringify(value) ?? 'null')
    : Array.isArray(value)
      ? `[${value.map(toJson).join()}]`
      : `{${Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .map((entry) => entry.map(toJson).join(':'))
          .join()}}`;
