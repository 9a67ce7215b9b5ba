import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { NotedChip } from '../../components/panel/noted-chip.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { Companion } from '../../utils/composing/companion.ts';
import type { ComposerBackground } from '../../utils/composing/composer-background.ts';
import type { ComposingSession } from '../../utils/composing/composing-session.ts';
import type { Stage } from '../../utils/page/stage.ts';
import { companyIn } from './company.ts';
import { easeOf } from './ease.ts';

type BesideProps = {
  readonly companion: Companion;
  readonly background: ComposerBackground;
  readonly stage: Stage;
  /** Takes everything of ours out of this page. */
  readonly leave: () => void;
};

/** A page of ours is none that one would rest on. */
const isSite = /^https?:$/.test(location.protocol);

/** What a session shows, and what it does when something is pressed. */
export const Beside = ({ companion, background, stage, leave }: BesideProps) => {
  const shown = useRef<HTMLElement>(null);
  const session = companion.active.value;
  const parting = companion.parting.value;
  const open = companion.open.value;
  const ease = useMemo(() => session && easeOf(session, background), [session, background]);
  useLayoutEffect(() => {
    stage.lamp.title = stage.show(shown.current) ? '' : i18n.t('panel.noRoom');
  });
  const help = session?.calm.help.value ?? null;
  if (session && ease && (open || help || session.notice.value)) {
    const { conversation, person, openers, reassurance, wish, notice, draft, calm } = session;
    const { account, remembers, siteChanged } = session.siteState.value;
    const actions = actionsOf(session, background);
    if (!open && !help && notice.value) return <NotedChip notice={notice.value} chip={shown} {...actions} />;
    return (
      <Panel
        frame={shown}
        conversation={conversation.value}
        person={person.value}
        openers={openers.value}
        reassurance={reassurance.value}
        wish={wish.value}
        hint={draft.hint.value}
        hesitation={draft.hesitation.value}
        calm={help && { help, onCallMe: (line) => ease.onWords(line), onGoOn: calm.goOn }}
        ease={ease}
        notice={notice.value}
        remembers={remembers}
        siteChanged={siteChanged}
        rest={isSite ? { account, onRest: (where) => (where === 'page' ? leave() : session.rest(where)) } : null}
        onClose={() => {
          if (!open) calm.goOn();
          session.setOpen(false);
          session.returnFocus();
        }}
        onChoose={session.choose}
        onAsk={(change) => calm.hear(change.today ?? '', () => session.ask(change))}
        onUse={session.use}
        onPutAway={session.putAway}
        onKeep={session.keep}
        onJoin={session.join}
        onCopyOutline={session.copyOutline}
        onLink={session.link}
        onFind={session.findPeople}
        onTryHint={draft.tryHint}
        onLeaveHint={draft.leaveHint}
        onNeverHint={draft.neverHint}
        onNeverHesitation={draft.neverHesitation}
        {...actions}
        onThread={(to, text) => calm.hear(text, () => actions.onThread(to, text))}
      />
    );
  }
  if (parting?.notice.value) return <NotedChip notice={parting.notice.value} chip={shown} {...actionsOf(parting, background)} />;
  return null;
};

function actionsOf(session: ComposingSession, background: ComposerBackground) {
  const { notice, bringBack } = session;
  return {
    company: companyIn(session, background),
    onBringBack: bringBack,
    onTakeBack: async (sent: string) => {
      const told = await background.tell({ do: 'take-back', sent });
      notice.value = told.ok ? { kind: 'taken-back' } : { kind: 'refused', why: told.why };
    },
    onThread: async (person: string, text: string) => {
      const told = await background.tell({ do: 'add-thread', person, text });
      notice.value = told.ok ? { kind: 'thread-kept' } : { kind: 'refused', why: told.why };
    },
  };
}
