import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import type { Engine } from './engine.ts';
import { fieldsOf, jsonFile, parseJsonFile, shownOf } from './fields.ts';

const schema = {
  title: 'string',
  headings: 'string',
  aliases: 'string',
  tags: 'string',
  body: 'string',
} as const;

const empty = () => create({ schema, components: { tokenizer: { stemming: true, language: 'english' } } });

export const orama: Engine = {
  async build(articles) {
    const index = empty();
    await insertMultiple(
      index,
      articles.map((article) => ({ ...fieldsOf(article), ...shownOf(article) })),
    );
    return jsonFile(save(index));
  },
  load(files) {
    const index = empty();
    load(index, parseJsonFile<RawData>(files));
    return async (query, limit) => {
      const { hits } = await search(index, {
        term: query,
        limit,
        // Its tolerance for mistakes costs more right answers than it brings (tried on the dev queries).
        // Any word, not all of them: a question has words that no article has.
        threshold: 1,
        boost: { title: 8, aliases: 8, headings: 3 },
      });
      return hits.map(({ id }) => id);
    };
  },
};
