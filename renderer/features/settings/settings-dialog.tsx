import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { LANGUAGES, REFRESHES, THEMES } from '../../stores/preferences.ts';
import { useActions, useApp, useHost, usePreferences, useProgram } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  select: { maxWidth: '320px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Language, theme, how often a host is read, and which PowerShell: each holds at once. */
export function SettingsDialog() {
  const t = useText();
  const styles = useStyles();
  const { ui, preferences } = useApp();
  const language = usePreferences((chosen) => chosen.language);
  const theme = usePreferences((chosen) => chosen.theme);
  const refresh = usePreferences((chosen) => chosen.refresh);
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <DialogFrame
      title={t('settings.title')}
      onClose={close}
      actions={
        <Button appearance="primary" onClick={close}>
          {t('button.close')}
        </Button>
      }
    >
      <Field label={t('settings.language')}>
        <Select
          className={styles.select}
          value={language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGES.find((each) => each === value);
            if (chosen !== undefined) preferences.chooseLanguage(chosen);
          }}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {t(`language.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('settings.theme')} hint={t('settings.theme-hint')}>
        <RadioGroup
          layout="horizontal"
          value={theme}
          onChange={(_, { value }) => {
            const chosen = THEMES.find((each) => each === value);
            if (chosen !== undefined) preferences.choose({ theme: chosen });
          }}
        >
          {THEMES.map((each) => (
            <Radio key={each} value={each} label={t(`theme.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('settings.refresh')} hint={t('settings.refresh-hint')}>
        <RadioGroup
          value={refresh}
          onChange={(_, { value }) => {
            const chosen = REFRESHES.find((each) => each === value);
            if (chosen !== undefined) preferences.choose({ refresh: chosen });
          }}
        >
          {REFRESHES.map((each) => (
            <Radio key={each} value={each} label={t(`settings.refresh.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <PowerShell />
    </DialogFrame>
  );
}

/** The PowerShell that is in use; another one is chosen in a dialog of the program, never typed here. */
function PowerShell() {
  const t = useText();
  const styles = useStyles();
  const { choosePowerShell } = useActions();
  const practice = useHost((host) => host.practice);
  const shell = useHost((host) => host.shell);
  const about = useProgram((state) => state.about);
  const [said, setSaid] = useState<'usual' | 'chosen' | null>(null);
  const [error, setError] = useState<AppErrorShape | null>(null);
  const choose = async (which: 'usual' | 'ask') => {
    const answer = await choosePowerShell(which);
    setError(answer.ok ? null : answer.error);
    setSaid(answer.ok && answer.value.saved ? (which === 'usual' ? 'usual' : 'chosen') : null);
  };
  const inUse =
    practice || shell === null
      ? t(practice ? 'settings.powershell.practice' : 'settings.powershell.unknown')
      : t(shell.edition === 'Desktop' ? 'settings.powershell.desktop' : 'settings.powershell.core', {
          version: shell.version,
        });
  return (
    <Section title={t('settings.powershell')}>
      <p className={styles.line}>{inUse}</p>
      {about === null || practice ? null : (
        <p className={styles.line}>{t(`settings.powershell.from.${about.powershell}`)}</p>
      )}
      {about?.door === 'desktop' ? (
        <div className={styles.buttons}>
          <Button onClick={() => void choose('ask')}>{t('settings.powershell.choose')}</Button>
          <Button onClick={() => void choose('usual')}>{t('settings.powershell.usual')}</Button>
        </div>
      ) : (
        <p className={styles.line}>{t('settings.powershell.console')}</p>
      )}
      <p className={styles.line} role="status">
        {said === null ? '' : t(`settings.powershell.saved.${said}`)}
      </p>
      {error === null ? null : <ErrorBox error={error} />}
    </Section>
  );
}
