import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** Where the pages of the day lead; null for the one that is shown. */
export type Places = {
  readonly today: string | null;
  readonly circle: string;
  /** Where the first steps ask for one person. */
  readonly firstSteps: string;
  readonly route: string | null;
  readonly moments: string | null;
  readonly back: string | null;
  readonly lonely: string | null;
};

type Props = {
  /** What was just done, or why not; one sentence. */
  notice: ComponentChildren;
  places: Places;
  children: ComponentChildren;
};

/** What every page of the day has around it: a line for what was done above, and quiet links below. */
export const TodayFrame = ({ notice, places, children }: Props) => (
  <main class="today">
    <p class="said soft" role="status">
      {notice}
    </p>
    {children}
    <nav aria-label={i18n.t('today.more')}>
      <Link to={places.today} text={i18n.t('today.toToday')} />
      <Link to={places.circle} text={i18n.t('today.yourCircle')} />
      <Link to={places.route} text={i18n.t('today.route')} />
      <Link to={places.moments} text={i18n.t('today.moments')} />
      <Link to={places.back} text={i18n.t('today.back')} />
      <Link to={places.lonely} text={i18n.t('today.lonely')} />
    </nav>
  </main>
);

const Link = ({ to, text }: { to: string | null; text: string }) =>
  to === null ? null : (
    <a class="quiet" href={to}>
      {text}
    </a>
  );
