import type { VNode } from 'preact';

const inherited = Object.prototype as Record<string, unknown>;

/**
 * Takes from an element what it only inherits. Preact draws inherited properties like its own: on a page that has
 * `Object.prototype.innerHTML`, every element would hold that markup.
 *
 * @example options.vnode = ownProps;
 */
export function ownProps({ props }: VNode) {
  // The props of a text are the text.
  const own = Object(props) as Record<string, unknown>;
  // Preact's copies have made it their own.
  for (const name in inherited) if (own[name] === inherited[name]) Reflect.deleteProperty(own, name);
  Object.setPrototypeOf(own, null);
}
