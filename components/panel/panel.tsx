import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Acquainted, Conversation } from '../../utils/domain/conversation.ts';
import type { Recipient } from '../../utils/domain/handle.ts';
import type { Notice } from '../../utils/domain/notice.ts';
import { Frame } from './frame.tsx';
import { KeepStranger } from './keep-stranger.tsx';
import { type NoticeActions, NoticeLine } from './notice-line.tsx';
import { PersonView, type PersonViewProps } from './person-view.tsx';
import { WhoIsIt, type WhoIsItProps } from './who-is-it.tsx';

type PanelProps = Omit<PersonViewProps, 'person'> &
  WhoIsItProps &
  NoticeActions & {
    /** Null until it is known. */
    readonly conversation: Conversation | null;
    readonly person: Acquainted | null;
    readonly notice: Notice | null;
    readonly frame: Ref<HTMLElement>;
    readonly onClose: () => void;
    readonly onChoose: (person: Acquainted) => void;
    readonly onKeep: (stranger: Recipient) => void;
  };

/** The friend beside the composer: who, how long, and three ways to begin. */
export const Panel = (props: PanelProps) => {
  const { conversation, person, notice, frame, onClose } = props;
  const footer = notice && <NoticeLine notice={notice} onTakeBack={props.onTakeBack} onThread={props.onThread} />;
  const plain = (children: ComponentChildren) => (
    <Frame frame={frame} title={i18n.t('panel.name')} footer={footer} onClose={onClose}>
      <div class="pick">{children}</div>
    </Frame>
  );
  if (!conversation) return plain(<p class="hint">{i18n.t('panel.waiting')}</p>);
  if (conversation.kind === 'none') return plain(<p class="hint">{i18n.t('panel.nobody')}</p>);
  if (conversation.kind === 'unclear') return plain(<WhoIsIt {...props} />);
  if (person)
    return (
      <PersonView
        {...props}
        person={person}
        footer={footer}
        others={conversation.circle.filter(({ id }) => id !== person.id)}
        strangers={conversation.strangers}
      />
    );
  const [stranger] = conversation.strangers;
  if (conversation.circle.length === 0 && stranger) return plain(<KeepStranger stranger={stranger} onKeep={props.onKeep} />);
  return plain(
    <>
      <p class="question">{i18n.t('panel.several')}</p>
      <ul>
        {conversation.circle.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => props.onChoose(one)}>
              <bdi>{one.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>,
  );
};
