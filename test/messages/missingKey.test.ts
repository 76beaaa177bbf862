import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What the compiler says, by the project's settings, of a German catalogue with this text. Nothing is written. */
function compile(text: string): string[] {
  const file = 'src/messages/offer.de.ts';
  const { config } = ts.readConfigFile('src/tsconfig.types.json', ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src');
  const host = ts.createCompilerHost({ ...options, types: [] });
  const { getSourceFile } = host;
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name.endsWith(file)
      ? ts.createSourceFile(name, text, languageVersion)
      : getSourceFile(name, languageVersion, ...rest);
  const program = ts.createProgram([file], { ...options, types: [] }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the build', () => {
  const whole = readFileSync('src/messages/offer.de.ts', 'utf8');

  it('takes a catalogue that is whole', () => {
    expect(compile(whole)).toEqual([]);
  });

  it('fails on a catalogue that lacks a key', () => {
    const faults = compile(whole.replace(/ {2}offerOpen: .*\n/, ''));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("Property 'offerOpen' is missing");
  });

  it('fails on a catalogue that lacks a key of a group', () => {
    const faults = compile(whole.replace(/ {4}loop: .*\n/, ''));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("Property 'loop' is missing");
  });

  it('fails on a key that the English catalogue does not have', () => {
    expect(compile(whole.replace('  offerOpen:', "  offerClosed: 'x',\n  offerOpen:"))).toHaveLength(1);
  });
});
