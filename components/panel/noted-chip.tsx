import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Notice } from '../../utils/domain/notice.ts';
import { type NoticeActions, NoticeLine } from './notice-line.tsx';

/** What is still to be said once a composer has gone: small, quiet, and leaving by itself. */
export const NotedChip = ({ notice, chip, ...actions }: { readonly notice: Notice; readonly chip: Ref<HTMLElement> } & NoticeActions) => (
  <section class="chip-of-note" ref={chip} aria-label={i18n.t('panel.name')} aria-live="polite">
    <NoticeLine notice={notice} {...actions} />
  </section>
);
