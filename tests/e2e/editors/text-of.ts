/** The lines of the markup an editor gives to be sent. */
export function textOf(markup: string): string {
  return new DOMParser()
    .parseFromString(
      markup
        .replace(/<br[^>]*>(?=<\/(p|div)>)/g, '')
        .replace(/<\/(p|div)>\s*(?=<(p|div)\b)/g, '\n')
        .replace(/<br[^>]*>/g, '\n'),
      'text/html',
    )
    .body.textContent.trimEnd();
}
