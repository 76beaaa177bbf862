import type { Answer } from '../core/flow.ts';
import { titleFromUrl } from '../core/titleFromUrl.ts';
import type { FlowModel } from './flowModel.ts';
import { once } from './once.ts';

interface Props {
  readonly model: FlowModel;
  /** Its address, absolute or relative to the page. */
  readonly article: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** An article that may be the answer: read in the panel, answered there or here. */
export function ProposedArticle({ model, article, onAnswer }: Props) {
  const { strings, say } = model;
  const answer = (solved: boolean) => onAnswer({ outcome: solved ? 'solved' : 'rejected' });
  const url = addressOf(article);
  const read = (address: string) => {
    const from = model.view.value;
    model.openArticle({
      url: address,
      title: titleFromUrl(address),
      from,
      answer(solved) {
        model.view.value = from;
        answer(solved);
      },
    });
  };
  return (
    <>
      {url !== undefined && (
        <p>
          <button type="button" class="button" onClick={once(() => read(url))}>
            {say(strings.readArticle, { title: titleFromUrl(url) })}
          </button>
        </p>
      )}
      <div role="group" aria-label={strings.solved}>
        <p>{strings.solved}</p>
        <div class="row">
          <button type="button" class="outline" onClick={once(() => answer(true))}>
            {strings.yes}
          </button>
          <button type="button" class="outline" onClick={once(() => answer(false))}>
            {strings.no}
          </button>
        </div>
      </div>
    </>
  );
}

/** Nothing where the policy names what is no page. */
function addressOf(article: string): string | undefined {
  const url = URL.canParse(article, location.href) ? new URL(article, location.href) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
