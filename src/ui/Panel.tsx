import type { ComponentType } from 'preact';
import { Home } from './Home.tsx';
import { Icon } from './Icon.tsx';
import type { OpenArticle, PanelModel } from './model.ts';
import { formFirst } from './formFirst.ts';
import type { OfferProps } from './Offer.tsx';

export interface PanelProps {
  readonly model: PanelModel;
  readonly ArticleView: ComponentType<{ readonly article: OpenArticle } & Pick<PanelProps, 'Offer'>>;
  readonly Offer: ComponentType<Pick<OfferProps, 'decision'>>;
  readonly Contact: ComponentType<{ readonly model: PanelModel; readonly first: boolean }>;
}

/** The panel's frame: a heading with the way back, what is shown, and the way to a person. */
export function Panel({ model, ArticleView, Contact, Offer }: PanelProps) {
  const { strings } = model;
  const view = model.view.value;
  const atHome = view.name === 'home';
  const Flow = model.flow.value;
  const offer = model.assessment.value?.offer;
  return (
    // It takes the focus of a press on its empty parts: on the page behind, keys would be the page's.
    <div class="panel" tabIndex={-1}>
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
        <ArticleView key={view.article.url} article={view.article} Offer={Offer} />
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
          {/* A screen reader says itself how a combobox is used. */}
          {atHome && (
            <span class="keys" aria-hidden="true">
              {strings.keys}
            </span>
          )}
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
  const opened = value.name === 'article' ? value.article : value;
  model.view.value = ('from' in opened && opened.from) || { name: 'home' };
}

function titleOf(model: PanelModel): string {
  const { strings, say, view } = model;
  if (view.value.name === 'flow') return view.value.title;
  if (view.value.name !== 'contact' || model.showSent.value) return strings.title;
  const team = model.writesTo.value;
  return team ? say(strings.writeTo, { team }) : strings.contact;
}
