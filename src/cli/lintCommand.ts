import { problemLine } from '../core/settings.ts';
import { counted } from '../core/counted.ts';
import type { ExitCode, Io } from './io.ts';
import { decline } from './decline.ts';
import type { Finding } from './lintFinding.ts';
import { readLintOptions } from './lintOptions.ts';
import { lintPolicy } from './lintPolicy.ts';
import { readJson } from './readJson.ts';

const help = `Usage: baton lint <policy.json> [options]

Checks a policy, or a configuration with one, as the widget does, and looks for what a support lead would not
want: rows that nothing leads to, forms that ask too much, teams without an owner, and the like.

Options:
  --format <name>  text: a line for each finding; json: a list of { code, severity, path, message, fix }
  --help           Show this

Exit codes: 0 nothing found, 1 something found, 2 called in a wrong way, or the file could not be read as JSON.`;

/** `baton lint`: says what is wrong or doubtful in a policy. */
export async function lintCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readLintOptions(args);
  if (options === 'help' || 'problem' in options) return decline(options, help, io);
  const { file, format } = options;
  const read = await readJson(file, 'a policy');
  if ('problem' in read) {
    io.err(problemLine(read.problem));
    return 2;
  }
  const findings = lintPolicy(read.value);
  if (format === 'json') io.out(JSON.stringify(findings.map(asJson), null, 2));
  else report(file, findings).forEach(io.out);
  return findings.length > 0 ? 1 : 0;
}

const messageOf = ({ expected, received }: Finding) => `expected ${expected}, received ${received}.`;

const asJson = (finding: Finding) => ({
  code: finding.code,
  severity: finding.severity,
  path: finding.path,
  message: messageOf(finding),
  fix: finding.fix,
});

function report(file: string, findings: readonly Finding[]): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    ...findings.map((finding) => {
      const { path, code, fix } = finding;
      return `${file}: ${path ? `${path}: ` : ''}${code}: ${messageOf(finding)} ${fix}`;
    }),
    findings.length === 0
      ? `${file}: nothing found.`
      : `${file}: ${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}.`,
  ];
}
