import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CommandId } from '../../utils/domain/command.ts';
import type { Notice } from '../../utils/domain/notice.ts';
import type { Opener } from '../../utils/domain/openers/opener.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import { namesInWords } from '../words/names-in-words.ts';
import { refusalInWords } from '../words/refusal-in-words.ts';
import { Words } from './words.tsx';

export type NoticeActions = {
  readonly onTakeBack: (sent: CommandId) => void;
  readonly onThread: (person: PersonId, text: string) => void;
  readonly onBringBack: (opener: Opener) => void;
};

/** One short sentence, kind also where something could not be done. */
export const NoticeLine = ({ notice, onTakeBack, onThread, onBringBack }: { readonly notice: Notice } & NoticeActions) => {
  switch (notice.kind) {
    case 'inserted':
      return <p class="notice">{i18n.t('panel.notice.inserted')}</p>;
    case 'replaced':
      return <p class="notice">{i18n.t('panel.notice.replaced')}</p>;
    case 'copied':
      return <p class="notice">{i18n.t('panel.notice.copied')}</p>;
    case 'by-hand':
      return (
        <p class="notice">
          {i18n.t('panel.notice.byHand')}
          <q>{notice.text}</q>
        </p>
      );
    case 'noted':
      return <Noted key={notice.sent} notice={notice} onTakeBack={onTakeBack} onThread={onThread} />;
    case 'outlined':
      return <p class="notice">{i18n.t('panel.notice.outlined')}</p>;
    case 'put-away':
      return (
        <p class="notice acts">
          <span>{i18n.t('panel.notice.putAway')}</span>
          <button type="button" class="act" onClick={() => onBringBack(notice.opener)}>
            {i18n.t('panel.notice.undo')}
          </button>
        </p>
      );
    case 'brought-back':
      return <p class="notice">{i18n.t('panel.notice.broughtBack')}</p>;
    case 'taken-back':
      return <p class="notice">{i18n.t('panel.notice.takenBack')}</p>;
    case 'thread-kept':
      return <p class="notice">{i18n.t('panel.notice.threadKept')}</p>;
    case 'refused':
      return <p class="notice">{refusalInWords(notice.why)}</p>;
  }
};

const Noted = ({ notice, onTakeBack, onThread }: { readonly notice: Extract<Notice, { kind: 'noted' }> } & Omit<NoticeActions, 'onBringBack'>) => {
  const [thread, setThread] = useState<string | null>(null);
  const [person] = notice.people;
  const keep = (event: Event) => {
    event.preventDefault();
    if (person && thread?.trim()) onThread(person.id, thread.trim());
  };
  return (
    <div class="notice">
      <div class="acts">
        <Words say={i18n.t('panel.notice.noted', { names: namesInWords(notice.people.map(({ name }) => name)) })} />
        <button type="button" class="act" onClick={() => onTakeBack(notice.sent)}>
          {i18n.t('panel.notice.undo')}
        </button>
        {person && thread === null && (
          <button type="button" class="quiet" onClick={() => setThread('')}>
            {i18n.t('panel.notice.askNext')}
          </button>
        )}
      </div>
      {thread !== null && (
        <form class="acts" onSubmit={keep}>
          <input
            type="text"
            maxLength={200}
            value={thread}
            aria-label={i18n.t('panel.notice.threadField')}
            placeholder={i18n.t('panel.notice.threadField')}
            onInput={(event) => setThread(event.currentTarget.value)}
          />
          <button type="submit" class="act">
            {i18n.t('panel.notice.keepThread')}
          </button>
        </form>
      )}
    </div>
  );
};
