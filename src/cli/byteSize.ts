/** A size as browsers' network panels show it, in decimal units. @example byteSize(238_000) // '238.0 kB' */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
