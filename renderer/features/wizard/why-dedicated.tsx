import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { usePageStyles } from './page-styles.ts';

const useStyles = makeStyles({
  text: { margin: 0 },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

/** Why the copies should not go to the adapter by which a guest is managed: a sentence, and more on asking. */
export function WhyDedicated() {
  const t = useText();
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={page.text}>
        {t('wizard.why.short')}{' '}
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={open}
          aria-controls={id}
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t('wizard.why')}
        </Button>
      </p>
      <div id={id} hidden={!open} className={open ? styles.more : undefined}>
        <p className={styles.text}>{t('wizard.why.full')}</p>
        <p className={styles.text}>{t('wizard.why.reach')}</p>
        <p className={styles.text}>{t('wizard.why.clean')}</p>
      </div>
    </>
  );
}
