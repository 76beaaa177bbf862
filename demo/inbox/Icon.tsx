import { h } from 'preact';
import {
  ArrowUpRight,
  BookOpen,
  Check,
  ChevronLeft,
  Copy,
  HandHelping,
  History,
  ListChecks,
  MapPin,
  PenLine,
  Search,
  Send,
  ThumbsDown,
  ThumbsUp,
  Waypoints,
  X,
  type IconNode,
} from 'lucide';

const ICONS = {
  back: ChevronLeft,
  check: Check,
  copy: Copy,
  open: ArrowUpRight,
  searched: Search,
  'article-viewed': BookOpen,
  helped: ThumbsUp,
  rated: ThumbsDown,
  'passage-reached': MapPin,
  'contacted-before': History,
  'flow-started': Waypoints,
  'step-answered': ListChecks,
  offered: HandHelping,
  dismissed: X,
  'contact-opened': PenLine,
  submitted: Send,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

/** An icon beside words that say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
