import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export const sections = ['circle', 'rhythm', 'openers', 'sites', 'writing', 'data', 'evidence'] as const;
export type Section = (typeof sections)[number];

type Props = {
  here: Section;
  /** What was just done, or why not; one sentence. */
  notice: ComponentChildren;
  addressOf: (section: Section) => string;
  children: ComponentChildren;
};

/** The settings page around its sections. */
export const OptionsFrame = ({ here, notice, addressOf, children }: Props) => (
  <div class="options">
    <nav aria-label={i18n.t('options.sections')}>
      <p class="product">
        <span class="mark" aria-hidden="true" />
        {i18n.t('popup.title')}
      </p>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={addressOf(section)} aria-current={section === here ? 'page' : undefined}>
              {section === 'rhythm' ? i18n.t('rhythm.title') : i18n.t(`options.${section}`)}
            </a>
          </li>
        ))}
      </ul>
      <a class="small" href="/welcome.html">
        {i18n.t('welcome.again')}
      </a>
    </nav>
    <main>
      {children}
      <p class="notice said" role="status">
        {notice}
      </p>
    </main>
  </div>
);
