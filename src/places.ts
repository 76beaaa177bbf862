import type { OpenArticle } from './ui/model.ts';
import type { Place } from './ui/readingModel.ts';

/**
 * Remembers where the customer was in each article, as long as the panel lives. Who opens an article at another heading
 * begins there.
 *
 * @param session the id of the current one: what was remembered goes with it
 */
export function createPlaces(session: () => string): (article: OpenArticle) => Place {
  let of = session();
  let places = new Map<string, Place>();
  return ({ url, anchor = '' }) => {
    if (of !== session()) places = new Map();
    of = session();
    const key = `${url}#${anchor}`;
    const place = places.get(key) ?? {};
    places.set(key, place);
    return place;
  };
}
