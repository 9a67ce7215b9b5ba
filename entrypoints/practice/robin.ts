import { i18n } from '#i18n';
import { tell } from '../../utils/extension/tell.ts';

/** Seven months in milliseconds, so that there is a gap to bridge. */
const longAgo = 210 * 86_400_000;

/** Puts Robin among those one can practise with, last written to long ago. Doing it again changes nothing. */
export async function bringRobin(now: number): Promise<void> {
  const person = 'practice-robin';
  const hello = () => tell({ do: 'log-contact', person, by: 'me', channel: 'practice', at: now - longAgo }, 'practice-robin-hello');
  const told = await hello();
  if (told.ok || told.why !== 'unknown-person') return;
  await tell(
    { do: 'add-person', details: { name: i18n.t('practice.robin'), handles: [{ channel: 'practice', id: 'robin@practice.example' }] } },
    person,
  );
  await hello();
}
