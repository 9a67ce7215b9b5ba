/**
 * The newest of the ids that a page shows, as it is asked again and again. One that was there before and is the last again, because a newer one was
 * deleted or has scrolled away, is not taken for new.
 */
export function newestId(shown: () => readonly string[]): () => string | null {
  let before: readonly string[] = [];
  let newest: string | null = null;
  return () => {
    const ids = shown();
    const last = ids.at(-1);
    if (last !== undefined && !before.includes(last)) newest = last;
    before = ids;
    return newest;
  };
}
