import { i18n } from '#i18n';

type NoEchoProps = {
  /** Whether a second light note is offered. */
  readonly second: boolean;
  readonly onSecondNote: () => void;
};

/** For who asks about a silence: three ordinary reasons, one kind line, and nothing that is known. */
export const NoEcho = ({ second, onSecondNote }: NoEchoProps) => (
  <div class="bridge">
    <ul>
      <li>{i18n.t('company.echo.busy')}</li>
      <li>{i18n.t('company.echo.thought')}</li>
      <li>{i18n.t('company.echo.lost')}</li>
    </ul>
    <p class="finding">{i18n.t('company.echo.line')}</p>
    {second && (
      <p class="acts">
        <button type="button" class="act" onClick={onSecondNote}>
          {i18n.t('company.echo.second')}
        </button>
        <span class="hint">{i18n.t('company.echo.secondHint')}</span>
      </p>
    )}
  </div>
);
