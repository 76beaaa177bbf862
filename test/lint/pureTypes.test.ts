import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const CONFIG = 'src/tsconfig.pure.json';

/** What the compiler says about a text if it stood in `src/core/`, by the settings of the pure rooms. Nothing is written. */
function compile(text: string): string[] {
  const { config } = ts.readConfigFile(CONFIG, ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src');
  const host = ts.createCompilerHost(options);
  const planted = 'src/core/planted.ts';
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name.endsWith(planted) || fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name.endsWith(planted)
      ? ts.createSourceFile(name, text, languageVersion)
      : getSourceFile(name, languageVersion, ...rest);
  const program = ts.createProgram([planted], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n').replace(/ (?:Do you need|Did you mean).*$/s, ''),
    );
}

describe('the compiler in the pure rooms', () => {
  it('does not know the browser, the network or a clock', () => {
    const names = [
      'document',
      'window',
      'fetch',
      'setTimeout',
      'localStorage',
      'navigator',
      'location',
      'crypto',
      'performance',
      'process',
      'console',
      'queueMicrotask',
    ];
    expect(compile(`${names.map((name) => `export const ${name}Here = ${name};`).join('\n')}\n`)).toEqual(
      names.map((name) => `Cannot find name '${name}'.`),
    );
  });

  it('knows the language', () => {
    expect(compile('export const days = [1, 2].map((at) => new Date(at).toISOString());\n')).toEqual([]);
  });

  it('knows the other files of the room', () => {
    const text = "import { stem } from './text.ts';\nexport const short: number = stem('refunds');\n";
    expect(compile(text)).toEqual(["Type 'string' is not assignable to type 'number'."]);
  });
});
