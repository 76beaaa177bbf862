/** Shapes that only code has: `snake_case`, `camelCase`, `file.js`, `call()`, backticks and braces. */
const CODE_SHAPES: readonly RegExp[] = [
  /[A-Za-z]_[A-Za-z]|\w\.(?:js|ts|py|rb|php|json|css|html)\b|\w\(\)|`|[{}<>]/,
  /\b[a-z]{2,30}[A-Z]/,
];

/** True when a text has code in it, whatever its words say. */
export function looksLikeCode(text: string): boolean {
  return CODE_SHAPES.some((shape) => shape.test(text.slice(0, 5000)));
}
