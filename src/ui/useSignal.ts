import { signal, type Signal } from '@preact/signals-core';
import { useRef } from 'preact/hooks';

/** State of a component's own, which `drawTracked` draws again when it changes. */
export function useSignal<T>(first: T): Signal<T> {
  const kept = useRef<Signal<T> | undefined>(undefined);
  return (kept.current ??= signal(first));
}
