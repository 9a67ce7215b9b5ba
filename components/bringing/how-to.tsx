import { i18n } from '#i18n';

/** The steps in each program. Menus as they are named there, seen 2026-11. */
const programs = [
  ['bring.how.gmail.title', ['bring.how.gmail.open', 'bring.how.gmail.next', 'bring.how.gmail.file']],
  ['bring.how.googleContacts.title', ['bring.how.googleContacts.open', 'bring.how.googleContacts.file']],
  ['bring.how.apple.title', ['bring.how.apple.phone', 'bring.how.apple.mac', 'bring.how.apple.web']],
  ['bring.how.android.title', ['bring.how.android.open', 'bring.how.android.file']],
  ['bring.how.outlook.title', ['bring.how.outlook.web', 'bring.how.outlook.classic', 'bring.how.outlook.mail']],
  ['bring.how.thunderbird.title', ['bring.how.thunderbird.open', 'bring.how.thunderbird.mail', 'bring.how.thunderbird.contacts']],
  ['bring.how.whatsapp.title', ['bring.how.whatsapp.open', 'bring.how.whatsapp.file', 'bring.how.whatsapp.each']],
  ['bring.how.telegram.title', ['bring.how.telegram.open', 'bring.how.telegram.file']],
  ['bring.how.linkedIn.title', ['bring.how.linkedIn.open', 'bring.how.linkedIn.file']],
  ['bring.how.other.title', ['bring.how.other.file']],
] as const;

/** How to get a file that can be read, program by program, folded. */
export const HowTo = () => (
  <section class="stack how-to">
    <div>
      <h2>{i18n.t('bring.howTitle')}</h2>
      <p class="soft small">{i18n.t('bring.howHint')}</p>
    </div>
    <div>
      {programs.map(([title, steps]) => (
        <details key={title}>
          <summary>{i18n.t(title)}</summary>
          <ul>
            {steps.map((step) => (
              <li key={step}>{i18n.t(step)}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  </section>
);
