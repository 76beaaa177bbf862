/**
 * Runs work while no other tab of this origin holds the lock of that name (Web Locks API); the browser frees it when
 * a tab goes away. Where locks are missing or forbidden (pages without https, sandboxed frames) the work runs at once: the
 * key still keeps the receiver from taking one handoff twice.
 */
export function createLock(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  const locks = (navigator as { locks?: LockManager }).locks;
  return async (work) => {
    if (!locks) return work();
    let isHeld = false;
    try {
      return await locks.request(name, () => {
        isHeld = true;
        return work();
      });
    } catch (error) {
      if (isHeld) throw error;
      return work();
    }
  };
}
