import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Home } from './Home.tsx';
import { Icon } from './Icon.tsx';
import type { OpenArticle, PanelModel } from './model.ts';
import { formFirst } from './formFirst.ts';
import type { OfferProps } from './Offer.tsx';

export interface PanelProps {
  readonly model: PanelModel;
  readonly ArticleView: ComponentType<
    { readonly model: PanelModel; readonly article: OpenArticle } & Pick<PanelProps, 'Offer'>
  >;
  readonly Offer: ComponentType<Pick<OfferProps, 'decision'>>;
  readonly Contact: ComponentType<{ readonly model: PanelModel; readonly first: boolean }>;
}

/** The panel's frame: a heading with the way back, what is shown, and the way to a person. */
export function Panel({ model, ArticleView, Contact, Offer }: PanelProps) {
  const { strings } = model;
  const view = model.view.value;
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(view.name);
  useEffect(() => {
    // The focus goes where the new view begins; an article takes it itself, when its text is there.
    if (shown.current === view.name) return;
    shown.current = view.name;
    const start = { home: 'input', flow: 'h2' }[view.name as string] ?? 'h1';
    if (view.name !== 'article') frame.current?.querySelector<HTMLElement>(start)?.focus();
  }, [view.name]);
  const atHome = view.name === 'home';
  const Flow = model.flow.value;
  const offer = model.assessment.value?.offer;
  return (
    <div class="panel" ref={frame}>
      <div class="top">
        {!atHome && (
          <button type="button" class="square" aria-label={strings.back} onClick={() => goHome(model)}>
            <Icon name="back" />
          </button>
        )}
        <h1 id="baton-title" tabIndex={-1}>
          {titleOf(model)}
        </h1>
        <button type="button" class="square" aria-label={strings.close} onClick={() => model.close()}>
          <Icon name="close" />
        </button>
      </div>
      {view.name === 'article' ? (
        <ArticleView key={view.article.url} model={model} article={view.article} Offer={Offer} />
      ) : view.name === 'contact' ? (
        <div class="body">
          <Contact model={model} first={false} />
        </div>
      ) : view.name === 'flow' && Flow ? (
        <Flow />
      ) : (
        <Home model={model} Contact={Contact} />
      )}
      {atHome && Flow && <Flow />}
      {offer &&
        offer.need.id !== model.offerInText.value &&
        view.name !== 'contact' &&
        !(atHome && formFirst(model)) && <Offer decision={offer} />}
      {view.name !== 'contact' && (
        <div class="foot">
          <button type="button" class="link" onClick={() => model.openContact('customer')}>
            {strings.contact}
          </button>
        </div>
      )}
    </div>
  );
}

function goHome(model: PanelModel) {
  model.showSent.value = false;
  const { value } = model.view;
  model.view.value = (value.name === 'article' && value.article.from) || { name: 'home' };
}

function titleOf(model: PanelModel): string {
  const { strings, view } = model;
  if (view.value.name === 'flow') return view.value.title;
  if (view.value.name !== 'contact' || model.showSent.value) return strings.title;
  const team = model.writesTo.value;
  return team ? strings.writeTo(team) : strings.contact;
}
