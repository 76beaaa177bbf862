/** Resolves in a task of its own, after the page has painted; at once where nobody sees it. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const next = () => setTimeout(resolve);
    if (document.hidden) next();
    else requestAnimationFrame(next);
  });
