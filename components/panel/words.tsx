/**
 * Words of the user's: names, dates, lines. A page can search closed shadow roots for text, select what it finds and read the selection (window.find; seen in
 * Chromium 150 and Firefox 140), but not what a style brings in. So these are shown by their style; people who hear the page hear them all the same.
 */
export const Words = ({ say }: { readonly say: string }) => <span class="words" data-words={say} />;
