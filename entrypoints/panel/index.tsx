import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCompanion } from '../../utils/composing/companion.ts';
import { handoff } from '../../utils/composing/handoff.ts';
import { background } from '../../utils/extension/from-composer.ts';
import { onCommand } from '../../utils/extension/from-page.ts';
import { addStyle } from '../../utils/page/add-style.ts';
import { Beside } from './beside.tsx';
import { style } from './style.ts';

/** Comes with the first use of a composer, and takes over what the watcher has begun. A second coming changes nothing. */
export default defineUnlistedScript(() => {
  const left = handoff();
  if (!left || left.entered) return;
  addStyle(left.stage.root, style);
  const place = document.createElement('div');
  left.stage.root.append(place);
  const companion = startCompanion(left, background);
  render(<Beside companion={companion} background={background} stage={left.stage} leave={() => left.leave()} />, place);
  onCommand(() => companion.summon(() => place.querySelector<HTMLElement>('button, input')?.focus()), left.end);
  left.end.addEventListener('abort', () => render(null, place));
});
