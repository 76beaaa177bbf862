import { problemLine, type Problem } from '../core/settings.ts';

/** A search that could not be run, and the setting that is to be looked at. */
export interface SearchFault extends Error {
  readonly problem: Problem;
}

/**
 * Makes the error of a search service.
 *
 * @param setting the option's name within `search`, such as `apiKey`
 * @example
 * throw searchFault('apiKey', 'a key that may search', 'HTTP 403', 'Use a search-only key.');
 */
export function searchFault(setting: string, expected: string, received: string, fix: string): SearchFault {
  const problem = { path: `search.${setting}`, expected, received, fix };
  return Object.assign(new Error(problemLine(problem)), { problem });
}
