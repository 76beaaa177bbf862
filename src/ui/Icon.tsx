import { createElement } from 'preact';
import { ChevronLeft, Search, X, type IconNode } from 'lucide';

/** Those of the panel's first chunk; a part that comes later brings its own. */
const ICONS = {
  back: ChevronLeft,
  close: X,
  search: Search,
} satisfies Record<string, IconNode>;

/** An icon beside or instead of text; the text or the button's label says what it means. */
export function Icon({ name }: { readonly name: keyof typeof ICONS | IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {(typeof name === 'string' ? ICONS[name] : name).map(([tag, attributes]) =>
        createElement(tag, attributes),
      )}
    </svg>
  );
}
