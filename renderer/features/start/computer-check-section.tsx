import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, ShieldRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useProgram } from '../../stores/use-app.ts';
import { PrerequisiteList } from './prerequisite-list.tsx';
import { useComputerCheck } from './use-computer-check.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  more: { minHeight: '24px', cursor: 'pointer' },
  folded: { marginTop: tokens.spacingVerticalS },
});

/**
 * This computer's Hyper-V, thing by thing, checked live and again on asking.
 *
 * Where there is no Windows nothing is wrong and nothing can be done: that is said, and no more.
 */
export function ComputerCheckSection({
  whenUsable,
}: {
  /** What to offer where everything that is needed is there. */
  readonly whenUsable?: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const { restartAsAdministrator } = useActions();
  const canRestart = useProgram(({ about }) => about?.canRestartAsAdministrator === true);
  const { check, busy, error, again } = useComputerCheck();
  const isElsewhere = useProgram(({ about }) => about?.windows === false) && check?.usable !== true;
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const lacksRights = check?.checks.some(
    ({ requirement, state }) => requirement === 'rights' && state === 'missing',
  );
  const restart = async () => {
    const answer = await restartAsAdministrator();
    setRefused(answer.ok ? null : answer.error);
  };
  const whole = (
    <>
      {error === null || isElsewhere ? null : <ErrorBox error={error} />}
      {check === null ? null : <PrerequisiteList checks={check.checks} />}
      {refused === null ? null : <ErrorBox error={refused} />}
      <div className={styles.actions}>
        {check?.usable === true ? whenUsable : null}
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={busy} onClick={again}>
          {t('start.check-again')}
        </Button>
        {canRestart && lacksRights === true ? (
          <Button icon={<ShieldRegular />} onClick={() => void restart()}>
            {t('action.restart-as-administrator')}
          </Button>
        ) : null}
      </div>
    </>
  );
  return (
    <div className={styles.section} aria-busy={busy}>
      {isElsewhere ? <p className={styles.text}>{t('start.not-windows')}</p> : null}
      <div role="status">
        {busy ? (
          <Spinner size="tiny" labelPosition="after" label={t('start.checking')} />
        ) : check === null || isElsewhere ? null : (
          <p className={styles.text}>{t(check.usable ? 'start.usable' : 'start.not-usable')}</p>
        )}
      </div>
      {isElsewhere ? (
        <details>
          <summary className={styles.more}>{t('start.checked')}</summary>
          <div className={mergeClasses(styles.section, styles.folded)}>{whole}</div>
        </details>
      ) : (
        whole
      )}
    </div>
  );
}
