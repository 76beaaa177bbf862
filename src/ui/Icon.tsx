import { createElement } from 'preact';
import { ArrowUpRight, Check, ChevronLeft, Search, X, type IconNode } from 'lucide';

const ICONS = {
  back: ChevronLeft,
  check: Check,
  close: X,
  open: ArrowUpRight,
  search: Search,
} satisfies Record<string, IconNode>;

/** An icon beside or instead of text; the text or the button's label says what it means. */
export function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name].map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
