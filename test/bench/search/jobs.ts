/** What a child process is asked to do, and what it says when it is done. Files, because indexes are large. */
export interface Jobs {
  /** Build an index of the articles in a JSON file, into a folder. */
  build: {
    input: { readonly articles: string; readonly index: string };
    output: { readonly raw: number; readonly gzipped: number };
  };
  /** Answer as many queries as there is time for; in the order given. */
  answer: {
    input: { readonly index: string; readonly queries: readonly string[]; readonly seconds: number };
    output: { readonly found: readonly (readonly string[])[] };
  };
  /** Time searches: one sample for each query of each list; a list is what is typed after one load. */
  time: {
    input: {
      readonly index: string;
      readonly warmUp: readonly string[];
      readonly lists: readonly (readonly string[])[];
      readonly seconds: number;
    };
    output: { readonly samples: readonly number[] };
  };
  /** Load the index once, in a fresh process. */
  load: {
    input: { readonly index: string; readonly query: string };
    output: {
      readonly loadMs: number;
      readonly firstQueryMs: number;
      readonly heap: number;
      readonly total: number;
    };
  };
}

export type JobKind = keyof Jobs;
export type Job<K extends JobKind = JobKind> = {
  [Kind in K]: { readonly kind: Kind; readonly engine: string } & Jobs[Kind]['input'];
}[K];
export type Reply<K extends JobKind> = { readonly done: Jobs[K]['output'] } | { readonly error: string };
