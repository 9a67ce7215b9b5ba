import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reassurance } from '../../utils/domain/answer.ts';
import type { Acquainted } from '../../utils/domain/conversation.ts';
import type { Recipient } from '../../utils/domain/handle.ts';
import type { Wish } from '../../utils/domain/openers/choices.ts';
import type { Opener } from '../../utils/domain/openers/opener.ts';
import { lastInWords } from '../words/since-in-words.ts';
import { Dates } from './dates.tsx';
import { Frame } from './frame.tsx';
import { GapBridge } from './gap-bridge.tsx';
import { InTheWay, type InTheWayActions } from './in-the-way.tsx';
import { KeepStranger, type StrangerActions } from './keep-stranger.tsx';
import { OpenerList } from './opener-list.tsx';
import { WarmUp, type WarmUpActions } from './warm-up.tsx';
import { WishChips } from './wish-chips.tsx';
import { Words } from './words.tsx';

export type PersonViewProps = {
  readonly person: Acquainted;
  /** Null while they are on their way. */
  readonly openers: readonly Opener[] | null;
  readonly reassurance: Reassurance | null;
  readonly wish: Wish;
  readonly onUse: (opener: Opener) => void;
  readonly onPutAway: (opener: Opener) => void;
  /** Asks for three more, after a change of wish or with none. */
  readonly onAsk: (change: Partial<Wish>) => void;
  /** What eases the way to a message. */
  readonly ease: InTheWayActions & WarmUpActions;
};

type Around = StrangerActions & {
  readonly top: ComponentChildren;
  readonly footer: ComponentChildren;
  readonly way: ComponentChildren;
  readonly frame: Ref<HTMLElement>;
  readonly company?: Ref<HTMLDivElement>;
  readonly others: readonly Acquainted[];
  readonly strangers: readonly Recipient[];
  readonly onClose: () => void;
  readonly onChoose: (person: Acquainted) => void;
};

/** One person of the circle: how long it has been, what eases it, and three ways to begin. */
export const PersonView = ({
  person,
  openers,
  reassurance,
  wish,
  onUse,
  onPutAway,
  onAsk,
  ease,
  top,
  footer,
  way,
  frame,
  company,
  others,
  strangers,
  onClose,
  onChoose,
  ...stranger
}: PersonViewProps & Around) => {
  const [dates, showDates] = useState(false);
  const since = (
    <button
      type="button"
      class="since"
      aria-label={lastInWords(person.silence)}
      aria-expanded={dates}
      title={i18n.t('panel.dates')}
      onClick={() => showDates(!dates)}
    >
      <Words say={lastInWords(person.silence)} />
    </button>
  );
  return (
    <Frame
      frame={frame}
      title={<Words say={person.name} />}
      titleLabel={person.name}
      since={since}
      top={top}
      tools={person.inMemory ? null : <WishChips wish={wish} onAsk={onAsk} />}
      footer={footer}
      way={way}
      company={company}
      onClose={onClose}
    >
      {dates && <Dates last={person.last} />}
      {person.inMemory ? (
        <p class="pick hint">{i18n.t('panel.inMemory')}</p>
      ) : (
        <>
          {reassurance && <GapBridge reassurance={reassurance} />}
          <WarmUp key={`warm-up ${person.id}`} person={person.id} {...ease} />
          <OpenerList openers={openers} onUse={onUse} onPutAway={onPutAway} />
          <InTheWay key={`way ${person.id}`} {...ease} />
        </>
      )}
      {others.length > 0 && (
        <div class="pick">
          <div class="chips">
            {others.map((other) => (
              <button key={other.id} type="button" class="chip" aria-label={other.name} onClick={() => onChoose(other)}>
                <Words say={other.name} />
              </button>
            ))}
          </div>
        </div>
      )}
      {strangers.slice(0, 1).map((one) => (
        <div key={one.address} class="pick">
          <KeepStranger stranger={one} {...stranger} brief />
        </div>
      ))}
    </Frame>
  );
};
