import ts from 'typescript';

/** A JSX element as a snippet makes it. */
export interface MadeElement {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

const jsx = (type: unknown, props: MadeElement['props']): MadeElement => ({ type, props });

/** What generators export for their configurations: they take what they are given. */
const MODULES: Readonly<Record<string, unknown>> = {
  vitepress: { defineConfig: <Config>(config: Config) => config },
  'astro/config': { defineConfig: <Config>(config: Config) => config },
  '@astrojs/starlight': { default: <Options>(options: Options) => options },
  'next/script': { default: 'next/script' },
  'react/jsx-runtime': { jsx, jsxs: jsx },
};

/**
 * Runs a module of ours that configures a generator, without the generator.
 *
 * @param modules further modules that it may import
 * @returns its default export
 * @throws Error where it is no valid TypeScript, or imports something else
 */
export function evaluateSnippet(text: string, modules: Readonly<Record<string, unknown>> = {}): unknown {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: 'snippet.tsx',
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      jsx: ts.JsxEmit.ReactJSX,
      esModuleInterop: true,
    },
  });
  const [fault] = diagnostics;
  if (fault) throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
  const known = { ...MODULES, ...modules };
  const exports: { default?: unknown } = {};
  const require = (name: string) => {
    if (!(name in known)) throw new Error(`The snippet imports "${name}".`);
    return { __esModule: true, ...(known[name] as object) };
  };
  new Function('exports', 'require', outputText)(exports, require);
  return exports.default;
}
