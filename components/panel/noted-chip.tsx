import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Notice } from '../../utils/domain/notice.ts';
import { type NoticeActions, NoticeLine } from './notice-line.tsx';

type NotedChipProps = NoticeActions & {
  readonly notice: Notice;
  readonly chip: Ref<HTMLElement>;
  /** Gets the place of what keeps company around a message. */
  readonly company?: Ref<HTMLDivElement>;
};

/** What is still to be said once a composer has gone: small, quiet, and leaving by itself. */
export const NotedChip = ({ notice, chip, company, ...actions }: NotedChipProps) => (
  <section class="chip-of-note" ref={chip} aria-label={i18n.t('panel.name')} aria-live="polite">
    <NoticeLine notice={notice} {...actions} />
    {company && <div class="company" ref={company} />}
  </section>
);
