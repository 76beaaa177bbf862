/** A size as it is read, in kB or MB of 1000 bytes: `{ value: 1.2, unit: 'megabyte' }` for Intl's unit style. */
export function sizeOf(bytes: number): { readonly value: number; readonly unit: 'kilobyte' | 'megabyte' } {
  return bytes < 1_000_000
    ? { value: Math.max(1, Math.round(bytes / 1000)), unit: 'kilobyte' }
    : { value: Math.round(bytes / 100_000) / 10, unit: 'megabyte' };
}
