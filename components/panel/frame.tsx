import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';

type FrameProps = {
  readonly title: ComponentChildren;
  /** What the title says, where it is shown by its style. */
  readonly titleLabel?: string;
  /** Below the title: how long it has been. */
  readonly since?: ComponentChildren;
  /** What has just come up, above all else that scrolls. */
  readonly top?: ComponentChildren;
  /** Gets the place of what keeps company around a message. */
  readonly company?: Ref<HTMLDivElement> | undefined;
  /** Always in sight below what scrolls. */
  readonly tools?: ComponentChildren;
  readonly footer?: ComponentChildren;
  /** Last of all: the way out. */
  readonly way?: ComponentChildren;
  readonly frame: Ref<HTMLElement>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** The sheet that stands beside the composer. Escape closes it from anywhere inside. */
export const Frame = ({ title, titleLabel, since, top, tools, company, footer, way, frame, onClose, children }: FrameProps) => (
  <section
    class="panel"
    ref={frame}
    aria-label={i18n.t('panel.name')}
    onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      // A dialog of the page that we stand in would close with us.
      event.preventDefault();
      onClose();
    }}
  >
    <header class="head">
      <span class="bulb" />
      <div class="who">
        <h2 aria-label={titleLabel}>{title}</h2>
        {since}
      </div>
      <button type="button" class="close" aria-label={i18n.t('panel.close')} onClick={onClose}>
        ×
      </button>
    </header>
    <div class="scroll">
      <div aria-live="polite">{top}</div>
      {children}
    </div>
    {tools}
    {company && <div class="company" ref={company} />}
    <div aria-live="polite">{footer}</div>
    {way}
  </section>
);
