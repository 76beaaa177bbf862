import { beginsLike, FILE_LIMITS, FILE_TYPES, type FileType } from './fileTypes.ts';
import { cut } from './text.ts';

/** A file that goes with a handoff, without its bytes. */
export interface Attached {
  /** Cleaned by `fileName`: text to be shown, never a path. */
  readonly name: string;
  /** One of `FILE_TYPES`. */
  readonly type: string;
  readonly bytes: number;
  /** Of the bytes, 64 hexadecimal digits: what the file is known by. */
  readonly sha256: string;
  /** `screenshot`: made of the page by the customer's press. */
  readonly kind: 'file' | 'screenshot';
}

/** Why a file is not taken. `unlike`: its bytes are not what its name says. */
export type FileFault = 'too-many' | 'too-large' | 'empty' | 'forbidden' | 'unlike' | 'unreadable' | 'twice';

/** Signs that a name must not hold: they separate paths, act on a terminal, or turn the direction of what follows. */
const UNSAFE = /[/\\\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * The name as it is shown, kept and sent: at most 120 UTF-16 units, without separators of paths; the ending stays.
 *
 * @example fileName('../a/b.png') // '..ab.png'
 */
export function fileName(name: string): string {
  const clean = name.replace(UNSAFE, '').trim() || 'file';
  if (clean.length <= FILE_LIMITS.name) return clean;
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? '';
  return `${cut(clean, FILE_LIMITS.name - ending.length - 1)}…${ending}`;
}

/**
 * The type that a file is taken for: by the ending of its name; where that says nothing, by what the browser says of
 * it, as for a picture from the clipboard.
 */
export function fileTypeOf(name: string, claimed: string): FileType | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return (
    FILE_TYPES.find(({ endings }) => ending !== undefined && endings.includes(ending)) ??
    (ending === undefined ? FILE_TYPES.find(({ type }) => type === claimed) : undefined)
  );
}

/** What can be said of a file before it is read: whether it would be taken. */
export function faultOfFile(
  file: { readonly name: string; readonly type: string; readonly size: number },
  attached: number,
): FileFault | undefined {
  if (attached >= FILE_LIMITS.files) return 'too-many';
  if (!fileTypeOf(file.name, file.type)) return 'forbidden';
  if (file.size > FILE_LIMITS.bytes) return 'too-large';
  return file.size === 0 ? 'empty' : undefined;
}

/** What can be said once it has been read. */
export function faultOfBytes(type: FileType, bytes: Uint8Array): FileFault | undefined {
  if (bytes.byteLength === 0) return 'empty';
  if (bytes.byteLength > FILE_LIMITS.bytes) return 'too-large';
  return beginsLike(type, bytes) ? undefined : 'unlike';
}
