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
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useProgram } from '../../stores/use-app.ts';
import { download } from './download.ts';

const useStyles = makeStyles({
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '260px',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
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
  const { program } = useApp();
  const door = useProgram(({ about }) => about?.door);
  const label = which === 'script' ? t('script.title') : t('script.undo-title');
  const save = () => {
    if (door === 'desktop') void program.ask('plan.save-script', { plan: plan.token, which });
    else download(which === 'script' ? `${plan.purpose}.ps1` : `${plan.purpose}-undo.ps1`, text);
  };
  return (
    <>
      <div className={styles.actions}>
        <CopyButton text={text.replace(/^\uFEFF/, '')} label={t('copy.script')} />
        <Button size="small" icon={<SaveRegular />} onClick={save}>
          {t('script.save')}
        </Button>
      </div>
      <pre className={styles.code} tabIndex={0} aria-label={label} role="region">
        {text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')}
      </pre>
    </>
  );
}
