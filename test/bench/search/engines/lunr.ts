import lunrModule from 'lunr';
import type { Engine } from './engine.ts';
import { fieldsOf, jsonFile, parseJsonFile, shownOf } from './fields.ts';

/** Words from this length on are searched with one mistake. */
const FUZZY_FROM = 4;

export const lunr: Engine = {
  build(articles) {
    const index = lunrModule(function () {
      this.ref('id');
      this.field('title', { boost: 8 });
      this.field('aliases', { boost: 8 });
      this.field('headings', { boost: 3 });
      this.field('tags');
      this.field('body');
      for (const article of articles) this.add(fieldsOf(article));
    });
    // It keeps no texts; a list of results needs them.
    return jsonFile({ index, shown: articles.map((article) => [article.id, shownOf(article)]) });
  },
  load(files) {
    const { index, shown } = parseJsonFile<{ index: object; shown: [string, object][] }>(files);
    const loaded = lunrModule.Index.load(index);
    const known = new Map(shown);
    return (query, limit) => {
      const words = lunrModule.tokenizer(query).map(String);
      const search = (expand: boolean) =>
        loaded.query((built) => {
          words.forEach((word, i) => {
            built.term(word, { boost: 10, usePipeline: true });
            if (!expand) return;
            const { TRAILING } = lunrModule.Query.wildcard;
            if (i === words.length - 1)
              built.term(word, { boost: 4, usePipeline: false, wildcard: TRAILING });
            if (word.length >= FUZZY_FROM)
              built.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
          });
        });
      return orElse(
        () => search(true),
        () => search(false),
      )
        .filter(({ ref }) => known.has(ref))
        .slice(0, limit)
        .map(({ ref }) => ref);
    };
  },
};

/**
 * lunr 2.3.9 takes parts of its word list for equal that differ in digits, then expands a word to one that is not
 * there, and throws. It is asked again without expansion, so that a few such queries do not cost it the whole corpus.
 */
function orElse<T>(first: () => T, second: () => T): T {
  try {
    return first();
  } catch {
    return second();
  }
}
