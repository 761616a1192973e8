/** What is made when it is first asked for, and kept: most who could ask do not. */
export function once<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | null = null;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
}
