import { join, sep } from 'node:path';

/**
 * The path of a request, decoded and normalised, as long as it stays inside: `/a//b/../c` → `/a/c`. Nothing for what
 * leaves (`..` above the root, also encoded or with backslashes), hidden files and malformed encodings.
 *
 * @param target the request's target, such as `/a%20b?x=1`
 */
export function safePath(target: string): string | undefined {
  const path = decode(target.split(/[?#]/, 1)[0] ?? '');
  if (path === undefined || !path.startsWith('/') || /[\0\\]/.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  return `/${parts.join('/')}${path.endsWith('/') && parts.length > 0 ? '/' : ''}`;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape such as `%zz` names no file.
    return undefined;
  }
}

/** The file of a safe path in a folder. */
export function fileIn(root: string, path: string): string {
  return join(root, ...path.split('/')) + (path.endsWith('/') ? sep : '');
}
