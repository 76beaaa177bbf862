import { computed, signal } from '@preact/signals-core';
import { vi } from 'vitest';
import type { Attached } from '../../src/core/attachments.ts';
import { attachmentsEn } from '../../src/messages/attachments.en.ts';
import { createSay } from '../../src/messages/say.ts';
import type { Rejected } from '../../src/ui/attachmentsModel.ts';

export const aLog: Attached = {
  name: 'timer.log',
  type: 'text/plain',
  bytes: 1200,
  sha256: 'a'.repeat(64),
  kind: 'file',
};
export const aShot: Attached = {
  name: 'screenshot.png',
  type: 'image/png',
  bytes: 1_240_000,
  sha256: 'b'.repeat(64),
  kind: 'screenshot',
};

/** What the control for files sees, with these files in the form; what is chosen is a spy's. */
export function someFiles(given: readonly Attached[] = [], rejected: readonly Rejected[] = []) {
  const files = signal(given);
  return {
    strings: attachmentsEn,
    say: createSay('en-GB'),
    locale: 'en-GB',
    files: computed(() => files.value),
    rejected: signal(rejected),
    said: signal(''),
    pictureFault: signal<'pictureBlocked' | 'pictureFailed' | undefined>(undefined),
    isMakingPicture: signal(false),
    add: vi.fn<(chosen: readonly File[], need: string) => Promise<void>>(() => Promise.resolve()),
    remove: vi.fn((sha256: string) => {
      files.value = files.value.filter((file) => file.sha256 !== sha256);
    }),
    drawThumbnail: vi.fn(() => Promise.resolve(false)),
    addPicture: vi.fn(() => Promise.resolve()),
    addStyles: () => () => undefined,
  };
}
