type Written = { readonly address: string; readonly name: string };

type Options = {
  /** Runs first, before anything of ours can be there. */
  readonly script?: string;
  /** One for each composer: whom it is written to. */
  readonly to?: readonly Written[];
};

/**
 * The least that is a composer of Gmail, as often as wanted, on a page that means no good. It sends as Gmail does: on Ctrl+Enter and on a
 * press of the button the composer goes and the bar shows two links; `leave(composer)` does the same for the page's own scripts.
 */
export function hostilePage({ script = '', to = [] }: Options): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox - me@example.com - Gmail</title><link rel="icon" href="data:,">
<style>.M9 { width: 500px; margin: 8px } .Am { min-height: 120px; border: 1px solid } body { margin: 0 }</style><script>${script}</script></head>
<body><button id="decoy">Open</button>${to.map(composer).join('\n')}
<div class="b8" role="alert"><div class="vh"></div></div>
<script>
  function leave(composer) {
    composer.remove();
    document.querySelector('.b8 .vh').innerHTML = '<span role="link" id="link_undo"></span><span role="link" id="link_vsm"></span>';
  }
  document.addEventListener('click', ({ target }) => target.matches('.aoO') && leave(target.closest('.M9')));
  document.addEventListener('keydown', ({ key, ctrlKey, target }) => key === 'Enter' && ctrlKey && leave(target.closest('.M9')));
</script></body></html>`;
}

function composer({ address, name }: Written, at: number): string {
  return `<div class="M9"><form><input type="hidden" name="draft" value="#msg-a:r-${at}"><input type="hidden" name="rm" value="undefined">
<div name="to"><div role="listbox"><span role="option" data-name="${escaped(name)}" data-hovercard-id="${escaped(address)}">${escaped(name)}</span></div></div></form>
<div class="Am" g_editable="true" role="textbox" contenteditable="true"></div>
<div class="IZ"><div class="Up"><div><div class="aoO" role="button" tabindex="0">Send</div></div></div></div></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
