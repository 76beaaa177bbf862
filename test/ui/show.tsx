import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { onTestFinished, vi } from 'vitest';
import type { ReadableArticle } from '../../src/core/richText.ts';
import { readingEn } from '../../src/messages/reading.en.ts';
import { ArticleView } from '../../src/ui/ArticleView.tsx';
import { Contact } from '../../src/ui/Contact.tsx';
import { Flow } from '../../src/ui/Flow.tsx';
import { drawTracked } from '../../src/ui/drawTracked.ts';
import { createFollowView } from '../../src/ui/followView.ts';
import { Offer, type OfferProps } from '../../src/ui/Offer.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import type { ArticleProps, Place, ReadingModel } from '../../src/ui/readingModel.ts';
import type { AModel } from './aModel.ts';

/** Puts it on the page for the time of a test, with a customer who can use it. */
export function show(what: () => ComponentChild, drawn: (root: Element) => void = () => undefined) {
  const rendered = render(<></>);
  const stop = drawTracked(() => {
    rendered.rerender(<>{what()}</>);
    drawn(rendered.container);
  });
  const unmount = () => {
    stop();
    rendered.unmount();
  };
  onTestFinished(() => {
    stop();
    cleanup();
  });
  return { user: userEvent.setup(), ...rendered, unmount };
}

/** Where the customer searches; a form may have a list to choose from, which is a combobox too. */
export const searchField = () => within(screen.getByRole('search')).getByRole<HTMLInputElement>('combobox');

/** An article without passages, whose reading nobody measures. */
export const nothingToFollow = () => () => undefined;

type Read = (url: string) => Promise<ReadableArticle>;

/**
 * The whole panel, open, in its dialog. Articles hold one sentence unless `read` says otherwise, and have been read as soon
 * as they are there.
 */
export function showPanel(model: AModel, read: Read = anArticle, reading: Partial<ReadingModel> = {}) {
  const places = new Map<string, Place>();
  const articleModel: ReadingModel = {
    ...model,
    strings: { ...model.strings, ...readingEn },
    read,
    startOf: () => Promise.resolve(undefined),
    placeOf: ({ url }) => places.get(url) ?? places.set(url, {}).get(url) ?? {},
    follow: nothingToFollow,
    startReading: nothingToFollow,
    untilRead(_end, _scroller, _article, done) {
      done();
      return () => undefined;
    },
    watchWideParts: nothingToFollow,
    ...reading,
  };
  const Article = (props: Omit<ArticleProps, 'model'>) => <ArticleView {...props} model={articleModel} />;
  const ContactRoom = ({ first }: { first: boolean }) => <Contact model={model} first={first} />;
  const OfferRoom = ({ decision }: Pick<OfferProps, 'decision'>) => (
    <Offer model={model} decision={decision} />
  );
  model.flow.value = () => <Flow model={model} />;
  const followView = createFollowView(model.view.value);
  return show(
    () => (
      <dialog open aria-labelledby="baton-title">
        <Panel model={model} Offer={OfferRoom} ArticleView={Article} Contact={ContactRoom} />
      </dialog>
    ),
    (root) => {
      followView(model.view.value, root);
    },
  );
}

/** Contact alone, opened by the customer. */
export function showContact(model: AModel) {
  return show(() => <Contact model={model} first={false} />);
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

/** jsdom draws nothing and cannot scroll, and knows no selectors to escape. */
Element.prototype.scrollIntoView = () => undefined;
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

/** The texts of what was scrolled to, in order. */
export function watchJumps(): readonly string[] {
  const jumps: string[] = [];
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  scroll.mockImplementation(function (this: Element) {
    jumps.push(this.textContent);
  });
  onTestFinished(() => {
    scroll.mockRestore();
  });
  return jumps;
}
