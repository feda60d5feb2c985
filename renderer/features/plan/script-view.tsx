import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { scriptFileName } from '../../../shared/script/script-file-name.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useProgram } from '../../stores/use-app.ts';
import { downloadScript } from './download.ts';
import { ScriptText } from './script-text.tsx';

const useStyles = makeStyles({
  script: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The plan as PowerShell, and what takes it back: to read, to copy, to save. */
export function ScriptView({ plan }: { readonly plan: PlanView }) {
  const t = useText();
  if (plan.script === null || plan.undoScript === null) return null;
  return (
    <Accordion collapsible multiple>
      <AccordionItem value="script">
        <AccordionHeader>{t('script.title')}</AccordionHeader>
        <AccordionPanel>
          <Script plan={plan} which="script" text={plan.script} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="undo">
        <AccordionHeader>{t('script.undo-title')}</AccordionHeader>
        <AccordionPanel>
          <Script plan={plan} which="undo" text={plan.undoScript} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Script({
  plan,
  which,
  text,
}: {
  readonly plan: PlanView;
  readonly which: 'script' | 'undo';
  readonly text: string;
}) {
  const t = useText();
  const styles = useStyles();
  const { saveScript } = useActions();
  const door = useProgram(({ about }) => about?.door);
  const [error, setError] = useState<AppErrorShape | null>(null);
  const label = which === 'script' ? t('script.title') : t('script.undo-title');
  const shown = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const save = async () => {
    if (door !== 'desktop') {
      downloadScript(scriptFileName({ ...plan, which }), text);
      return;
    }
    const answer = await saveScript(plan.token, which);
    setError(answer.ok ? null : answer.error);
  };
  return (
    <div className={styles.script}>
      <div className={styles.actions}>
        <CopyButton text={shown} label={t('copy.script')} />
        <Button size="small" icon={<SaveRegular />} onClick={() => void save()}>
          {t(which === 'script' ? 'script.save' : 'script.save-undo')}
        </Button>
      </div>
      {error === null ? null : <ErrorBox error={error} />}
      <ScriptText text={shown} label={label} />
      <p className={styles.note}>{t(which === 'script' ? 'script.about' : 'script.about-undo')}</p>
      <p className={styles.note}>{t('script.unblock')}</p>
    </div>
  );
}
