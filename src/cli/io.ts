/** All that a command needs of the world beside files. */
export interface Io {
  /** Version of this package, for `--version`. */
  readonly version: string;
  /** Prints one line for the reader, or for the next program. */
  readonly out: (line: string) => void;
  /** Prints one line about a problem. */
  readonly err: (line: string) => void;
  /** Aborted when the reader wants it to end, as by Ctrl+C; without it, what has no end has none. */
  readonly stopped?: () => AbortSignal;
}

/** 0: done, nothing found. 1: could not be done, or something found. 2: called in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** A command gets the arguments after its name. */
export type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;
