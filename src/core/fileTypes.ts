/** A kind of file that may be attached. */
export interface FileType {
  /** Its media type, as it is sent and stored: what the browser or the name claims beside it does not count. */
  readonly type: string;
  /** Endings of names that stand for it, lower case. */
  readonly endings: readonly string[];
  /** Hexadecimal signatures, one of which its bytes begin with; none for text, which has no signature. */
  readonly signatures?: readonly string[];
}

/** What may be attached. A text file is one that holds no NUL byte in what is looked at. */
export const FILE_LIMITS = {
  /** In a handoff. */
  files: 3,
  /** Of one file. Help desks and mail take about 20 MB with a message (Freshdesk: 20 MB with a ticket). */
  bytes: 10_000_000,
  /** Of a name, in UTF-16 units. */
  name: 120,
  /** How many bytes of a file are looked at to tell its type. */
  looked: 1024,
} as const;

/** Signatures: PNG (RFC 2083), JPEG, GIF, WebP (RIFF), PDF (ISO 32000), ZIP (APPNOTE 4.3). A HAR file is JSON. */
export const FILE_TYPES: readonly FileType[] = [
  { type: 'image/png', endings: ['png'], signatures: ['89504e470d0a1a0a'] },
  { type: 'image/jpeg', endings: ['jpg', 'jpeg'], signatures: ['ffd8ff'] },
  { type: 'image/webp', endings: ['webp'], signatures: ['52494646'] },
  { type: 'image/gif', endings: ['gif'], signatures: ['474946383761', '474946383961'] },
  { type: 'application/pdf', endings: ['pdf'], signatures: ['255044462d'] },
  { type: 'text/plain', endings: ['txt', 'log'] },
  { type: 'text/csv', endings: ['csv'] },
  { type: 'application/json', endings: ['json', 'har'] },
  { type: 'application/zip', endings: ['zip'], signatures: ['504b0304', '504b0506'] },
];

/** Whether bytes can be of this type, as far as their beginning tells. */
export function beginsLike({ signatures }: FileType, start: Uint8Array): boolean {
  if (!signatures) return !start.subarray(0, FILE_LIMITS.looked).includes(0);
  const hex = Array.from(start.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return signatures.some((signature) => hex.startsWith(signature));
}
