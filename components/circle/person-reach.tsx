import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { Channel } from '../../utils/domain/channel.ts';
import type { Person, PersonDetails, Register } from '../../utils/domain/person.ts';
import { Choice } from '../controls/choice.tsx';
import { Pick } from '../controls/pick.tsx';
import { channelInWords } from '../words/channel-in-words.ts';
import { languageInWords, languagesInOrder, offeredLanguages } from '../words/language-in-words.ts';
import { offered } from './offered.ts';
import { PersonAddresses, shownAddress } from './person-addresses.tsx';
import { PersonSection } from './person-section.tsx';

type Props = Omit<ComponentProps<typeof PersonAddresses>, 'handles' | 'focused' | 'onRemove'> & {
  person: Person;
  /** Whether their language tells a familiar you from a formal one. */
  tellsRegisters: boolean;
  /** Whether somebody comes here to add an address. */
  begins: boolean;
  onEdit: (change: Partial<PersonDetails>) => void;
};

/** How to be in touch with somebody, and in which words. */
export const PersonReach = ({ person, tellsRegisters, begins, onEdit, ...addresses }: Props) => {
  const { handles, preferred, language, register } = person;
  const remembered = person.state.kind === 'in-memory';
  const holds = [
    ...(preferred === null ? [] : [channelInWords(preferred)]),
    ...handles.map(shownAddress).slice(0, 2),
    ...(handles.length > 2 ? [i18n.t('person.moreAddresses', handles.length - 2)] : []),
    ...(language === null ? [] : [languageInWords(language)]),
    ...(register === null ? [] : [i18n.t(`person.register.${register}`)]),
  ];
  return (
    <PersonSection
      title={i18n.t(remembered ? 'options.addresses' : 'person.reach')}
      holds={remembered ? handles.map(shownAddress) : holds}
      begins={begins}
    >
      {!remembered && (
        <>
          <div class="pair">
            <Pick
              label={i18n.t('person.preferred')}
              options={[
                { value: '', label: i18n.t('person.asItComes') },
                ...offered.preferred.map((value) => ({ value, label: channelInWords(value) })),
              ]}
              value={preferred ?? ''}
              onPick={(value) => onEdit({ preferred: value === '' ? null : (value as Channel) })}
            />
            <Pick
              label={i18n.t('person.language')}
              options={[
                { value: '', label: i18n.t('person.byConversation') },
                ...languagesInOrder(language === null || offeredLanguages.includes(language) ? offeredLanguages : [...offeredLanguages, language]),
              ]}
              value={language ?? ''}
              onPick={(value) => onEdit({ language: value === '' ? null : value })}
            />
          </div>
          {(tellsRegisters || register !== null) && <PickRegister register={register} onEdit={onEdit} />}
        </>
      )}
      <PersonAddresses
        {...addresses}
        focused={begins}
        handles={handles}
        onRemove={(gone) => onEdit({ handles: handles.filter((handle) => handle !== gone) })}
      />
    </PersonSection>
  );
};

const PickRegister = ({ register, onEdit }: { register: Register | null; onEdit: Props['onEdit'] }) => (
  <Choice
    legend={i18n.t('person.speak')}
    hint={i18n.t('person.speakHint')}
    options={[
      { value: 'none', label: i18n.t('person.asItComes') },
      { value: 'familiar', label: i18n.t('person.register.familiar') },
      { value: 'formal', label: i18n.t('person.register.formal') },
    ]}
    value={register ?? 'none'}
    onChoose={(value) => onEdit({ register: value === 'none' ? null : (value as Register) })}
  />
);
