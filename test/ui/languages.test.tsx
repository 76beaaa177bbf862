import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { withLabels } from '../../src/messages/withLabels.ts';
import { speechOf } from '../messages/speechOf.ts';
import { aModel, englishSpeech } from './aModel.ts';
import { aResult } from './aResult.ts';
import { aRefundStory } from './happenings.ts';
import { showContact, showPanel } from './show.tsx';

const aGermanModel = async (...given: Parameters<typeof aModel>) => ({
  ...aModel(...given),
  ...(await speechOf('de')),
});

describe('a German reader', () => {
  it.each([
    [1, '1 Artikel'],
    [2, '2 Artikel'],
  ])('sees how many results there are: %i', async (count, text) => {
    const model = await aGermanModel();
    const results = Array.from({ length: count }, (_, at) => aResult(`Artikel ${String(at)}`));
    model.answer.value = { status: 'ready', query: 'rechnung', results };
    showPanel(model);
    expect(screen.queryByText(text)).not.toBeNull();
  });

  it('reads what is sent in German, and why in the words of support, which are marked as English', async () => {
    const model = await aGermanModel(aRefundStory);
    const { user } = showContact(model);
    await user.click(screen.getByRole('button', { name: /weitere Einträge zeigen$/ }));
    expect(screen.queryByText('„refund not arrived“, 1 Ergebnis')).not.toBeNull();
    const why = screen.getByText(/did not help/);
    expect([why.lang, why.dir]).toEqual(['en', 'ltr']);
  });
});

describe('a site’s own sentence for a trigger', () => {
  it('stands above the form that comes because of it', () => {
    const strings = withLabels(
      englishSpeech.strings,
      {
        'offerTitle.reformulated': 'Three tries are enough.',
        'offerTitle.not-helpful': 'That was of no use.',
      },
      'en',
    );
    showContact({ ...aModel(aRefundStory), strings });
    expect(screen.queryByText(/^(Three tries are enough|That was of no use)\./)).not.toBeNull();
  });
});
