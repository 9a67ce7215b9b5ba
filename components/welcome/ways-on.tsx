import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FirstStep } from '../../utils/domain/first-steps.ts';

type WaysOnProps = {
  back?: FirstStep;
  on?: FirstStep;
  /** Whether what the step is about is done; until then it is skipped. */
  done?: boolean;
  /** Another way out. */
  children?: ComponentChildren;
  onGo: (step: FirstStep) => void;
};

/** From one step to the next or the one before. */
export const WaysOn = ({ back, on, done = false, children, onGo }: WaysOnProps) => (
  <div class="row apart ways-on">
    {back ? (
      <button type="button" class="quiet" onClick={() => onGo(back)}>
        {i18n.t('welcome.back')}
      </button>
    ) : (
      children
    )}
    {on ? (
      <button type="button" class={done ? 'main' : ''} onClick={() => onGo(on)}>
        {i18n.t(done ? 'welcome.goOn' : 'welcome.skip')}
      </button>
    ) : (
      children
    )}
  </div>
);

export type WayOutProps = {
  address: string;
  class: string;
  children: ComponentChildren;
  /** Called when the link is followed in this tab, which it then leads to `address` itself. */
  onOut: (address: string) => void;
};

/** A link out of the first start: that it is over is noted before the page goes. */
export const WayOut = ({ address, class: kind, children, onOut }: WayOutProps) => (
  <a
    class={kind}
    href={address}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOut(address);
    }}
  >
    {children}
  </a>
);
