/** Why a source cannot be read, in four parts: where, what was expected, what came, and what to do. */
export class SourceProblem extends Error {
  readonly fix: string;
  constructor(where: string, expected: string, received: string, fix: string) {
    super(`${where}: expected ${expected}, received ${received}`);
    this.fix = fix;
  }
}
