import type { Problem } from './core/settings.ts';
import { describe } from './describeGiven.ts';
import type { Panel } from './panel.ts';

/** What commands need beside the app. */
export interface CommandContext {
  loadPanel(): Promise<Panel>;
  /** The panel, where it has been loaded already. */
  openedPanel(): Promise<Panel> | undefined;
  report(problems: readonly Problem[]): void;
  /** Sees to it that the launcher is as the settings say. */
  tend(): void;
  destroy(): void;
}

/** A command, with what was given after its name. */
export type Command = (...given: readonly unknown[]) => unknown;

/** What commands share: they say what was wrong with what was given. */
export function commandParts(context: CommandContext) {
  const wrong = (path: string, expected: string, given: unknown, fix: string) => {
    context.report([{ path: `Baton('${path}')`, expected, received: describe(given), fix }]);
  };
  const withText =
    (name: string, what: string, act: (text: string) => void): Command =>
    (given) => {
      if (typeof given === 'string' && given.trim() !== '') act(given.trim());
      else wrong(name, what, given, `Call it like Baton('${name}', '…').`);
    };
  return { wrong, withText };
}
