import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choice, Wish } from '../../utils/domain/openers/choices.ts';
import type { Tone } from '../../utils/domain/openers/opener.ts';

/** The first three are what most hellos want; the rest is one tap away. */
const first: readonly Choice[] = ['checkIn', 'thank', 'invite'];
const further: readonly Choice[] = ['remember', 'lighten', 'ask', 'congratulate', 'console', 'mend', 'answerLate'];
const tones = ['warm', 'playful', 'calm', 'brief'] as const satisfies readonly Tone[];

type WishChipsProps = { readonly wish: Wish; readonly onAsk: (change: Partial<Wish>) => void };

/** Something true from today, what the line is to do, how it is to sound, and three others. */
export const WishChips = ({ wish, onAsk }: WishChipsProps) => {
  const chosenFurther = wish.tone !== null || (wish.choice !== null && further.includes(wish.choice));
  const [open, setOpen] = useState(chosenFurther);
  const [today, setToday] = useState(wish.today);
  const choice = (name: Choice) => (
    <button
      key={name}
      type="button"
      class="chip"
      aria-pressed={wish.choice === name}
      onClick={() => onAsk({ choice: wish.choice === name ? null : name })}
    >
      {i18n.t(`panel.choice.${name}`)}
    </button>
  );
  return (
    <div class="wish">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAsk({ today });
        }}
      >
        <input
          type="text"
          maxLength={200}
          value={today}
          aria-label={i18n.t('panel.todayLabel')}
          placeholder={i18n.t('panel.today')}
          onInput={(event) => setToday(event.currentTarget.value)}
        />
        {today !== wish.today && (
          <button type="submit" class="act">
            {i18n.t('panel.weave')}
          </button>
        )}
      </form>
      <fieldset class="chips" aria-label={i18n.t('panel.intents')}>
        {first.map(choice)}
        {open && further.map(choice)}
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'panel.less' : 'panel.more')}
        </button>
        <button type="button" class="act end" onClick={() => onAsk({})}>
          {i18n.t('panel.others')}
        </button>
      </fieldset>
      {open && (
        <fieldset class="chips" aria-label={i18n.t('panel.tones')}>
          {tones.map((tone) => (
            <button
              key={tone}
              type="button"
              class="chip"
              aria-pressed={wish.tone === tone}
              onClick={() => onAsk({ tone: wish.tone === tone ? null : tone })}
            >
              {i18n.t(`panel.tone.${tone}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
};
