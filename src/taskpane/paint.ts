/** Resolves once the browser has had the chance to paint; a hidden page never paints and is not waited for. */
export function paint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
