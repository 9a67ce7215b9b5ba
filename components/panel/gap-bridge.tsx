import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding, Reassurance } from '../../utils/domain/answer.ts';
import { Words } from './words.tsx';

type GapBridgeProps = { readonly reassurance: Reassurance; readonly children?: ComponentChildren };

/** One line that eases a long silence, and where it comes from one tap away. */
export const GapBridge = ({ reassurance: { line, finding, source, limit }, children }: GapBridgeProps) => {
  const [open, setOpen] = useState(false);
  return (
    <div class="bridge">
      <p>
        <Words say={line} />{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'panel.lessWhy' : 'panel.why')}
        </button>
      </p>
      {open && <FindingLines finding={finding} source={source} limit={limit} />}
      {children}
    </div>
  );
};

/** What was found, by whom, and its limits. */
export const FindingLines = ({ finding, source, limit }: Finding) => (
  <>
    <p class="finding">
      <Words say={finding} />
    </p>
    <p class="finding">
      <Words say={source} />
    </p>
    <p class="finding">
      <Words say={i18n.t('panel.limit', { limit })} />
    </p>
  </>
);
