import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FeelingTap, Later } from '../../utils/domain/feared.ts';
import { HowWasIt } from '../today/how-was-it.tsx';

/** One tap after an answer was noted, which may be passed over (P11). */
export const AskedAfter = ({ asked, onTap }: { asked: Later; onTap: (tap: FeelingTap | null) => void }) => {
  const question = useRef<HTMLElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <article class="stack" ref={question} tabIndex={-1}>
      <HowWasIt asked={asked} onTap={onTap} />
      <div>
        <button type="button" class="quiet" onClick={() => onTap(null)}>
          {i18n.t('route.leaveOpen')}
        </button>
      </div>
    </article>
  );
};
