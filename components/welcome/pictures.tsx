import { i18n } from '#i18n';

/** A message somebody writes, in strokes or in words; the lamp stands at its lower edge. */
const Sheet = ({ lamp, words = null }: { lamp: boolean; words?: string | null }) => (
  <div class="window">
    <div class="bar" />
    <div class="to-line" />
    {words === null ? (
      <>
        <div class="stroke" />
        <div class="stroke" />
        <div class="stroke" />
      </>
    ) : (
      <p class="letter">{words}</p>
    )}
    <div class="foot">
      <div class="press" />
    </div>
    {lamp && <div class="light" />}
  </div>
);

/** What the panel looks like beside a message. */
export const PanelPicture = () => (
  <div class="picture beside" role="img" aria-label={i18n.t('welcome.picture')}>
    <Sheet lamp />
    <div class="leaf">
      <p class="who">{i18n.t('practice.robin')}</p>
      <p class="soft sentence">{i18n.t('words.youWrote', { since: i18n.t('words.last.spring') })}</p>
      <p class="letter">{i18n.t('welcome.pictureLine')}</p>
      <span class="take">{i18n.t('panel.use')}</span>
    </div>
  </div>
);

/** Four rings around one place, which is lit once somebody is there. */
export const RingsPicture = ({ lit }: { lit: boolean }) => (
  <div class="picture" aria-hidden="true">
    <svg viewBox="-110 -110 220 220" class="rings" role="presentation">
      {[100, 76, 52, 28].map((radius) => (
        <circle key={radius} r={radius} />
      ))}
      <circle class={lit ? 'spot lit' : 'spot'} cx="20" cy="-20" r="8" />
      <circle class="self" r="3.5" />
    </svg>
  </div>
);

/** Three places where somebody writes; the lamp is in one of them. */
export const SitesPicture = () => (
  <div class="picture places" aria-hidden="true">
    <Sheet lamp={false} />
    <Sheet lamp />
    <Sheet lamp={false} />
  </div>
);

/** The line of the first picture, where it was taken to. */
export const LampPicture = () => (
  <div class="picture alone" aria-hidden="true">
    <Sheet lamp words={i18n.t('welcome.pictureLine')} />
  </div>
);
