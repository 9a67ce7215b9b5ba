import { i18n } from '#i18n';

type Props = { practiceAddress: string; addAddress: string };

/** Shown once: what it is, what it never does, and one first step. */
export const WelcomePage = ({ practiceAddress, addAddress }: Props) => (
  <main class="welcome">
    <span class="mark" aria-hidden="true" />
    <h1>{i18n.t('welcome.hello')}</h1>
    <p>{i18n.t('welcome.what')}</p>
    <section>
      <h2>{i18n.t('welcome.never')}</h2>
      <ul>
        <li>{i18n.t('welcome.neverSend')}</li>
        <li>{i18n.t('welcome.neverOnline')}</li>
        <li>{i18n.t('welcome.neverWords')}</li>
        <li>{i18n.t('welcome.neverCount')}</li>
      </ul>
    </section>
    <div class="row">
      <a class="button main" href={practiceAddress}>
        {i18n.t('welcome.practise')}
      </a>
      <a class="button" href={addAddress}>
        {i18n.t('welcome.add')}
      </a>
    </div>
  </main>
);
