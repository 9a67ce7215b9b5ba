import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { AddAddress } from '../invitation/add-address.tsx';
import { Named } from '../words/named.tsx';
import { Beginnings } from './beginnings.tsx';
import { type Places, TodayFrame } from './frame.tsx';

type Props = {
  name: string;
  /** Null while they are on their way. */
  lines: readonly string[] | null;
  /** Whether one of them was just noted as written. */
  written: boolean;
  /** Where an address of theirs can be added; null where there is one. */
  addAddress: string | null;
  /** No name in the heading. */
  discreet: boolean;
  notice: ComponentChildren;
  places: Places;
  onCopy: (line: string) => void;
  onOthers: () => void;
  onWrite: () => void;
  /** One of them is on its way to the person. */
  onWritten: () => void;
};

/** Three lines for somebody, to be taken along to wherever the two write to each other. */
export const WordsPage = ({ name, discreet, notice, places, ...rest }: Props) => (
  <TodayFrame notice={notice} places={places}>
    <div class="one">
      <article class="stack">
        <h1 tabIndex={-1}>{discreet ? i18n.t('mind.ways') : <Named name={name} say={(name) => i18n.t('mind.for', { name })} />}</h1>
        {rest.written ? <p class="soft">{i18n.t('popup.enjoyTheQuiet')}</p> : <Words {...rest} />}
      </article>
    </div>
  </TodayFrame>
);

const Words = ({ lines, addAddress, onCopy, onOthers, onWrite, onWritten }: Omit<Props, 'name' | 'written' | 'discreet' | 'notice' | 'places'>) => (
  <>
    <p class="soft">{i18n.t('mind.copyHint')}</p>
    {lines && lines.length > 0 && <Beginnings lines={lines} onCopy={onCopy} />}
    {lines?.length === 0 && <p>{i18n.t('mind.none')}</p>}
    <div class="row choices">
      {addAddress === null && (
        <button type="button" class="main" onClick={onWrite}>
          {i18n.t('options.write')}
        </button>
      )}
      <button type="button" onClick={onWritten}>
        {i18n.t('route.written')}
      </button>
    </div>
    <div class="row choices quiets">
      <button type="button" class="quiet" onClick={onOthers}>
        {i18n.t('mind.others')}
      </button>
      {addAddress !== null && <AddAddress address={addAddress} />}
    </div>
  </>
);
