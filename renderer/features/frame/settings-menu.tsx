import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { LANGUAGES, THEMES } from '../../stores/preferences.ts';
import { useActions, useApp, usePreferences, useProgram } from '../../stores/use-app.ts';

/** Language, theme, and what helps when something is wrong. */
export function SettingsMenu() {
  const t = useText();
  const { preferences } = useApp();
  const { diagnostics, restartAsAdministrator } = useActions();
  const language = usePreferences((chosen) => chosen.language);
  const theme = usePreferences((chosen) => chosen.theme);
  const canRestart = useProgram(({ about }) => about?.canRestartAsAdministrator === true);
  const version = useProgram(({ about }) => about?.version ?? null);
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const copyDiagnostics = async () => {
    const answer = await diagnostics();
    try {
      if (!answer.ok) throw new Error(answer.error.message);
      await navigator.clipboard.writeText(answer.value.text);
      setCopied('done');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <Menu
      checkedValues={{ language: [language], theme: [theme] }}
      onOpenChange={() => {
        setCopied(null);
      }}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
        const chosenLanguage = LANGUAGES.find((each) => name === 'language' && each === value);
        const chosenTheme = THEMES.find((each) => name === 'theme' && each === value);
        if (chosenLanguage !== undefined) preferences.chooseLanguage(chosenLanguage);
        if (chosenTheme !== undefined) preferences.choose({ theme: chosenTheme });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />}>
          {t('preferences.title')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('preferences.language')}</MenuGroupHeader>
            {LANGUAGES.map((each) => (
              <MenuItemRadio key={each} name="language" value={each} lang={each}>
                {t(`language.${each}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('preferences.theme')}</MenuGroupHeader>
            {THEMES.map((each) => (
              <MenuItemRadio key={each} name="theme" value={each}>
                {t(`theme.${each}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem persistOnClick onClick={() => void copyDiagnostics()}>
            {copied === null ? t('diagnostics.copy') : t(`copy.${copied}`)}
          </MenuItem>
          {canRestart ? (
            <MenuItem onClick={() => void restartAsAdministrator()}>
              {t('action.restart-as-administrator')}
            </MenuItem>
          ) : null}
          {version === null ? null : <MenuGroupHeader>{t('app.version', { version })}</MenuGroupHeader>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
