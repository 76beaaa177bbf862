import type { RefObject } from 'preact';
import { useSignal } from './useSignal.ts';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes files that are pasted into the form or dropped on the panel around it. A file that misses the form by a little
 * must not open in the page's place.
 *
 * @param inside an element of the form
 * @returns whether files are being dragged over the panel
 */
export function useFileDrop(
  inside: RefObject<HTMLElement | null>,
  take: (files: readonly File[]) => void,
): boolean {
  const isDragging = useSignal(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const form = inside.current?.closest('form');
    const panel = inside.current?.closest<HTMLElement>('.panel') ?? form;
    if (!form || !panel) return undefined;
    const paste = (event: ClipboardEvent) => {
      const { files, types } = event.clipboardData ?? {};
      // Word processors put a picture of the text beside the text: whoever pastes text means the text.
      if (!files?.length || types?.includes('text/plain')) return;
      event.preventDefault();
      latest.current([...files]);
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      isDragging.value = event.type === 'dragover';
      if (event.type === 'drop') latest.current([...event.dataTransfer.files]);
    };
    form.addEventListener('paste', paste);
    for (const name of DRAGS) panel.addEventListener(name, drag);
    return () => {
      form.removeEventListener('paste', paste);
      for (const name of DRAGS) panel.removeEventListener(name, drag);
    };
  }, []);
  return isDragging.value;
}

const DRAGS = ['dragover', 'dragleave', 'drop'] as const;
