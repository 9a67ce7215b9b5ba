import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** One breath in four seconds. Any key ends it, wherever it is pressed, and so does a click on it. */
export const OneBreath = ({ onEnd }: { readonly onEnd: () => void }) => {
  const place = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const leave = new AbortController();
    place.current?.ownerDocument.addEventListener('keydown', onEnd, { capture: true, passive: true, once: true, signal: leave.signal });
    return () => leave.abort();
  }, [onEnd]);
  return (
    <button type="button" class="breath" ref={place} onClick={onEnd}>
      <span class="lung" onAnimationEnd={onEnd} />
      <span role="status">
        {i18n.t('company.breathe')} <span class="hint">{i18n.t('company.breathEnd')}</span>
      </span>
    </button>
  );
};
