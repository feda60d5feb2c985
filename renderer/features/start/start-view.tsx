import { Button, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import {
  ArrowRightRegular,
  BeakerRegular,
  BookQuestionMarkRegular,
  CompassNorthwestRegular,
  ServerRegular,
} from '@fluentui/react-icons';
import { useId, type ReactElement, type ReactNode } from 'react';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useProgram } from '../../stores/use-app.ts';
import type { UiState } from '../../stores/ui-store.ts';
import { focusTab } from '../frame/focus-tab.ts';
import { ComputerCheckSection } from './computer-check-section.tsx';
import { useOpenHost } from './use-open-host.ts';

const useStyles = makeStyles({
  room: { overflow: 'auto', flexGrow: 1, minHeight: 0 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '76ch',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL}`,
  },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
  },
  about: { color: tokens.colorNeutralForeground2, paddingInlineStart: '36px' },
  button: { textAlign: 'start', justifyContent: 'start', overflowWrap: 'anywhere' },
});

/** The first-run page: this computer's Hyper-V, practice, and where to learn; nothing is changed by it. */
export function StartView() {
  const t = useText();
  const styles = useStyles();
  const { ui, preferences } = useApp();
  const { open, opening, error } = useOpenHost();
  const go = (state: Partial<UiState>) => {
    preferences.choose({ welcomed: true });
    ui.setState(state);
    if (state.view !== undefined) focusTab(state.view);
  };
  const isOpening = opening !== null;
  // Where there can be no Hyper-V, practice is what there is to begin with.
  const practiceFirst = useProgram(({ about }) => about?.windows === false);
  const practice = (
    <Part title={t('start.practice')}>
      <p className={styles.text}>{t('start.practice-text')}</p>
      {(['walkthrough', 'soc'] as const).map((lab) => (
        <Choice
          key={lab}
          icon={<BeakerRegular />}
          label={t(`start.lab.${lab}`)}
          about={t(`start.lab.${lab}-text`)}
          primary={practiceFirst && lab === 'walkthrough'}
          disabled={isOpening}
          onChoose={() => void open({ kind: 'practice', lab })}
        />
      ))}
    </Part>
  );
  return (
    <div className={styles.room}>
      <div className={styles.page}>
        <div className={styles.head}>
          <Subtitle1 as="h2">{t('start.title')}</Subtitle1>
          <p className={styles.text}>{t('start.what')}</p>
          <Button
            appearance={practiceFirst ? 'secondary' : 'primary'}
            icon={<ArrowRightRegular />}
            onClick={() => {
              go({ view: 'machines' });
            }}
          >
            {t('start.to-machines')}
          </Button>
        </div>
        {error === null ? null : <ErrorBox error={error} />}
        {practiceFirst ? practice : null}
        <Part title={t('start.computer')}>
          <ComputerCheckSection
            whenUsable={
              <Button
                appearance="primary"
                icon={<ServerRegular />}
                disabledFocusable={isOpening}
                onClick={() => void open({ kind: 'local' })}
              >
                {t('start.use')}
              </Button>
            }
          />
        </Part>
        {practiceFirst ? null : practice}
        <Part title={t('start.learn')}>
          <Choice
            icon={<CompassNorthwestRegular />}
            label={t('start.tour')}
            about={t('start.tour-text')}
            disabled={isOpening}
            onChoose={() => void open({ kind: 'practice', lab: 'walkthrough' }, { tour: 0 })}
          />
          <Choice
            icon={<BookQuestionMarkRegular />}
            label={t('start.help')}
            about={t('start.help-text')}
            onChoose={() => {
              go({ view: 'help', helpTopic: null });
            }}
          />
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

function Choice({
  icon,
  label,
  about,
  primary = false,
  disabled = false,
  onChoose,
}: {
  readonly icon: ReactElement;
  readonly label: string;
  readonly about: string;
  /** Whether it is the obvious next step. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <Button
        className={styles.button}
        appearance={primary ? 'primary' : 'subtle'}
        icon={icon}
        disabledFocusable={disabled}
        aria-describedby={id}
        onClick={onChoose}
      >
        {label}
      </Button>
      <span id={id} className={styles.about}>
        {about}
      </span>
    </div>
  );
}
