/**
 * Signs that a terminal obeys rather than shows, or that change the order in which a line is read: control characters
 * (C0, DEL, C1), line and paragraph separators, and those that turn the direction of writing (UAX #9).
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A line that is safe for a terminal, whatever a customer typed: white space is a space, other signs that a terminal
 * would obey are shown as what they are.
 *
 * @example printable('a\u001b[2Jb\nc') // 'a\\u001b[2Jb c'
 */
export function printable(line: string): string {
  return line.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(UNSAFE, escaped);
}

/** A value as JSON that is safe for a terminal and the same for a program. */
export function printableJson(value: unknown): string {
  // What JSON itself escapes is behind it; the line ends that stay are its own.
  return JSON.stringify(value, null, 2).replace(UNSAFE, (sign) => (sign === '\n' ? sign : escaped(sign)));
}

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
