import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { Day } from '../../utils/domain/invitation.ts';
import type { Moment } from '../../utils/domain/moments.ts';
import type { PersonId } from '../../utils/domain/person.ts';
import type { PracticeAnswer, PracticeName } from '../../utils/domain/small-practice.ts';
import { Named } from '../words/named.tsx';
import { calendarDayInWords } from '../words/year-day-in-words.ts';
import { lastMonthInWords, weekOfYear } from './dates-in-words.ts';
import { LineForm } from './line-form.tsx';
import { Veil } from './veil.tsx';

export type PracticeDeeds = {
  /** `said`: one sentence in return. */
  onPractice: (practice: PracticeName, answer: PracticeAnswer, said?: string) => void;
  onMoment: (text: string) => void;
  /** Empty removes it. */
  onAim: (aim: string) => void;
  onWrite: (person: PersonId) => void;
};

type Props = PracticeDeeds & {
  practice: PracticeName;
  person: NamedPerson | null;
  /** One from before, for the practice that shows it again. */
  moment: Moment | null;
  aim: string;
  today: Day;
  discreet: boolean;
  backAddress: string;
};

const aimLength = 200;

/** For the family, one each week. */
const ideas = ['call', 'recipe', 'photo'] as const;

/** One small practice; each can be skipped. */
export const PracticeCard = (props: Props) => {
  const { practice, person, moment, today, discreet, backAddress, onPractice, onMoment, onAim, onWrite } = props;
  const done = (text: string, said?: string) => <Button text={text} main onClick={() => onPractice(practice, 'done', said)} />;
  const skip = <Button text={i18n.t('small.notToday')} onClick={() => onPractice(practice, 'skip')} quiet />;
  switch (practice) {
    case 'question':
      return (
        <Card title={i18n.t('small.question.title')} hint={i18n.t('small.question.hint')} quiet={skip}>
          <Button text={i18n.t('small.question.yes')} onClick={() => onPractice(practice, 'done', i18n.t('small.question.afterYes'))} />
          <Button text={i18n.t('small.question.no')} onClick={() => onPractice(practice, 'done', i18n.t('small.question.afterNo'))} />
        </Card>
      );
    case 'family':
      return (
        <Card
          title={i18n.t('small.family.title')}
          hint={i18n.t(`small.family.idea.${ideas[weekOfYear(today) % ideas.length] ?? 'call'}`)}
          quiet={[skip, <Button key="rest" text={i18n.t('small.notThisSeason')} onClick={() => onPractice(practice, 'rest')} quiet />]}
        >
          {done(i18n.t('small.family.done'))}
        </Card>
      );
    case 'thanks':
      return person ? (
        <Veil discreet={discreet} title={i18n.t('small.thanks.hidden')}>
          <Card
            title={<Named name={person.name} say={(name) => i18n.t('small.thanks.title', { name })} />}
            hint={i18n.t('small.thanks.hint')}
            quiet={skip}
          >
            <Button text={<Named name={person.name} say={(name) => i18n.t('popup.write', { name })} />} main onClick={() => onWrite(person.id)} />
            <Button text={i18n.t('small.thanks.done')} onClick={() => onPractice(practice, 'done')} />
          </Card>
        </Veil>
      ) : null;
    case 'lesson':
      return (
        <Card title={i18n.t('small.lesson.title')} hint={i18n.t('small.lesson.hint')} quiet={skip}>
          {done(i18n.t('small.lesson.done'))}
        </Card>
      );
    case 'moment':
      return (
        <Card title={i18n.t('small.moment.title')} hint={i18n.t('moments.hint')} quiet={skip}>
          <LineForm
            label={i18n.t('moments.label')}
            example={i18n.t('moments.example')}
            button={i18n.t('moments.keep')}
            longest={280}
            onText={onMoment}
          />
        </Card>
      );
    case 'again':
      return moment ? (
        <article class="stack">
          <p class="soft">{i18n.t('moments.from', { day: calendarDayInWords(moment.day) })}</p>
          <h1 dir="auto">{moment.text}</h1>
          <div class="row choices">
            <Button text={i18n.t('small.again.done')} onClick={() => onPractice(practice, 'done')} />
          </div>
        </article>
      ) : null;
    case 'aim':
      return <Aim aim={props.aim} onAim={onAim} done={done(i18n.t('small.aim.done'))} skip={skip} />;
    case 'wish':
      return (
        <Card title={i18n.t('small.wish.title')} hint={i18n.t('small.wish.hint')} quiet={skip}>
          <LineForm label={i18n.t('small.wish.label')} example="" button={i18n.t('small.wish.keep')} longest={aimLength} onText={onAim} />
        </Card>
      );
    case 'recap':
      return (
        <Card
          title={i18n.t('back.month', { month: lastMonthInWords(today) })}
          hint={i18n.t('small.recap.hint')}
          quiet={<Button text={i18n.t('small.recap.done')} quiet onClick={() => onPractice(practice, 'done')} />}
        >
          <a class="button main" href={backAddress} onClick={() => onPractice(practice, 'done')}>
            {i18n.t('small.recap.look')}
          </a>
        </Card>
      );
  }
};

const Aim = ({ aim, onAim, done, skip }: { aim: string; onAim: (aim: string) => void; done: ComponentChildren; skip: ComponentChildren }) => {
  const [changing, setChanging] = useState(false);
  const change = <Button text={i18n.t('small.aim.change')} quiet expanded={changing} onClick={() => setChanging(!changing)} />;
  return (
    <Card title={<bdi>{aim}</bdi>} hint={i18n.t('small.aim.hint')} quiet={[change, skip]}>
      {changing ? (
        <LineForm
          label={i18n.t('small.wish.label')}
          text={aim}
          example=""
          button={i18n.t('small.wish.keep')}
          longest={aimLength}
          mayBeEmpty
          onText={onAim}
        />
      ) : (
        done
      )}
    </Card>
  );
};

type CardProps = { title: ComponentChildren; hint: string; quiet: ComponentChildren; children: ComponentChildren };

const Card = ({ title, hint, quiet, children }: CardProps) => (
  <article class="stack">
    <h1 tabIndex={-1}>{title}</h1>
    <p class="soft">{hint}</p>
    <div class="row choices">{children}</div>
    <div class="row choices quiets">{quiet}</div>
  </article>
);

type ButtonProps = { text: ComponentChildren; main?: boolean; quiet?: boolean; expanded?: boolean; onClick: () => void };

const Button = ({ text, main = false, quiet = false, expanded, onClick }: ButtonProps) => (
  <button type="button" class={main ? 'main' : quiet ? 'quiet' : ''} aria-expanded={expanded} onClick={onClick}>
    <span>{text}</span>
  </button>
);
