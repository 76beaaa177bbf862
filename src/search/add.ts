/** Adds to one place of a list of numbers. */
export function add(list: Int32Array | Float32Array | Float64Array, at: number, value = 1): void {
  list[at] = (list[at] ?? 0) + value;
}
