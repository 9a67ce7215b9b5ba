import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Acquainted, Conversation } from '../../utils/domain/conversation.ts';
import type { DraftHint } from '../../utils/domain/drafts/draft-hint.ts';
import type { Notice } from '../../utils/domain/notice.ts';
import { CalmCard, type CalmCardProps, GoOn } from './calm-card.tsx';
import { type DraftHintActions, DraftHintCard } from './draft-hint.tsx';
import { Frame } from './frame.tsx';
import { Hesitation, type HesitationProps } from './hesitation.tsx';
import { KeepStranger, type StrangerActions } from './keep-stranger.tsx';
import { type NoticeActions, NoticeLine } from './notice-line.tsx';
import { PersonView, type PersonViewProps } from './person-view.tsx';
import { RestHere, type RestHereProps } from './rest-here.tsx';
import { Several } from './several.tsx';
import { WhoIsIt, type WhoIsItProps } from './who-is-it.tsx';

type PanelProps = Omit<PersonViewProps, 'person'> &
  WhoIsItProps &
  StrangerActions &
  NoticeActions &
  DraftHintActions &
  Pick<HesitationProps, 'onNeverHesitation'> & {
    /** The way out; null on a page of ours, which is no site. */
    readonly rest: RestHereProps | null;
    /** Null until it is known. */
    readonly conversation: Conversation | null;
    readonly person: Acquainted | null;
    /** What may be said otherwise in the draft; null for nothing. */
    readonly hint: DraftHint | null;
    /** For who hesitates; it takes the place of what eases a long silence. */
    readonly hesitation: HesitationProps['line'] | null;
    /** Stands in for everything else, where the user's own words sound heavy; null where they don't. */
    readonly calm: CalmCardProps | null;
    readonly notice: Notice | null;
    readonly frame: Ref<HTMLElement>;
    readonly company?: Ref<HTMLDivElement>;
    readonly onClose: () => void;
    readonly onChoose: (person: Acquainted) => void;
  };

/** The friend beside the composer: who, how long, and three ways to begin. */
export const Panel = (props: PanelProps) => {
  const { conversation, person, notice, frame, onClose } = props;
  const footer = notice && <NoticeLine {...props} notice={notice} />;
  // One thing at a time.
  const top = props.hint ? (
    <DraftHintCard key={`${props.hint.kind} ${props.hint.start}`} {...props} hint={props.hint} />
  ) : (
    props.hesitation && <Hesitation line={props.hesitation} onNeverHesitation={props.onNeverHesitation} />
  );
  const way = props.rest && <RestHere {...props.rest} />;
  const plain = (children: ComponentChildren) => (
    <Frame frame={frame} title={i18n.t('panel.name')} top={top} footer={footer} way={way} company={props.company} onClose={onClose}>
      <div class="pick">{children}</div>
    </Frame>
  );
  if (props.calm) {
    return (
      <Frame frame={frame} title={i18n.t('panel.name')} tools={<GoOn {...props.calm} />} footer={footer} onClose={onClose}>
        <CalmCard {...props.calm} />
      </Frame>
    );
  }
  if (!conversation) return plain(<p class="hint">{i18n.t('panel.waiting')}</p>);
  if (conversation.kind === 'none') return plain(<p class="hint">{i18n.t('panel.nobody')}</p>);
  const { circle, strangers } = conversation.kind === 'people' ? conversation : { circle: [], strangers: [] };
  if (person) {
    const others = circle.filter(({ id }) => id !== person.id);
    return (
      <PersonView
        {...props}
        reassurance={top ? null : props.reassurance}
        person={person}
        top={top}
        footer={footer}
        way={way}
        others={others}
        strangers={strangers}
      />
    );
  }
  if (conversation.kind === 'unclear') return plain(<WhoIsIt {...props} />);
  const [stranger] = strangers;
  if (circle.length === 0 && stranger) return plain(<KeepStranger {...props} stranger={stranger} />);
  return plain(<Several circle={circle} onChoose={props.onChoose} />);
};
