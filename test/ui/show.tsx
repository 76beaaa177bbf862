import { cleanup, render } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { onTestFinished, vi } from 'vitest';
import type { ReadableArticle } from '../../src/core/richText.ts';
import { ArticleView, type ArticleViewProps } from '../../src/ui/ArticleView.tsx';
import { Contact } from '../../src/ui/Contact.tsx';
import { Flow } from '../../src/ui/Flow.tsx';
import { Offer, type OfferProps } from '../../src/ui/Offer.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import type { FollowPassages } from '../../src/ui/useOfferInText.ts';
import type { AModel } from './aModel.ts';

/** Puts it on the page for the time of a test, with a customer who can use it. */
export function show(what: ComponentChild) {
  onTestFinished(cleanup);
  const user = userEvent.setup();
  return { user, ...render(<>{what}</>) };
}

/** An article without passages. */
const nothingToFollow = () => () => undefined;

type Read = (url: string) => Promise<ReadableArticle>;

/** The whole panel, open, in its dialog. Articles hold one sentence unless `read` says otherwise. */
export function showPanel(model: AModel, read: Read = anArticle, follow: FollowPassages = nothingToFollow) {
  const Article = (props: Omit<ArticleViewProps, 'read' | 'follow'>) => (
    <ArticleView {...props} read={read} follow={follow} />
  );
  const ContactRoom = ({ first }: { first: boolean }) => <Contact model={model} first={first} />;
  const OfferRoom = ({ decision }: Pick<OfferProps, 'decision'>) => (
    <Offer model={model} decision={decision} />
  );
  model.flow.value = () => <Flow model={model} />;
  return show(
    <dialog open aria-labelledby="baton-title">
      <Panel model={model} Offer={OfferRoom} ArticleView={Article} Contact={ContactRoom} />
    </dialog>,
  );
}

/** Contact alone, opened by the customer. */
export function showContact(model: AModel) {
  return show(<Contact model={model} first={false} />);
}

const anArticle: Read = (url) =>
  Promise.resolve({
    url,
    title: 'When a refund arrives',
    content: [{ tag: 'p', children: ['Cards take five days.'] }],
  });

/** The addresses of links whose press was left to the browser, which does not go there in a test. */
export function pressesLeftToTheBrowser(): readonly string[] {
  const left: string[] = [];
  const listen = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented) return;
    left.push(link.href);
    event.preventDefault();
  };
  document.addEventListener('click', listen);
  onTestFinished(() => {
    document.removeEventListener('click', listen);
  });
  return left;
}

/** jsdom draws nothing and cannot scroll. */
Element.prototype.scrollIntoView = () => undefined;

/** The texts of what was scrolled to, in order; with what jsdom lacks for finding it. */
export function watchJumps(): readonly string[] {
  const jumps: string[] = [];
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  scroll.mockImplementation(function (this: Element) {
    jumps.push(this.textContent);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    scroll.mockRestore();
  });
  return jumps;
}
