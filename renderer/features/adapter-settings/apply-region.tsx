import { makeStyles, MessageBar, MessageBarTitle, Spinner, tokens } from '@fluentui/react-components';
import { ErrorBox } from '../../components/error-box.tsx';
import { MessageText } from '../../components/message-text.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { isCopying } from '../inventory/mirror-counts.ts';
import { WorkView } from '../work/work-view.tsx';
import { ChangesPreview } from './changes-preview.tsx';
import type { Settings } from './use-settings.ts';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What applying the changes does: before, as it goes, and how it ended. */
export function ApplyRegion({ settings, noteId }: { readonly settings: Settings; readonly noteId: string }) {
  const t = useText();
  const styles = useStyles();
  const copying = useHost(({ inventory }) => isCopying(inventory));
  const {
    changes,
    plan,
    run: { busy, work, refused },
  } = settings;
  const hasEnded = work !== null && work.outcome !== null;
  const isDone = work?.outcome === 'done' || work?.outcome === 'nothing-to-do';
  if (busy && !hasEnded) {
    return work === null ? <Spinner size="tiny" label={t('status.working')} /> : <WorkView work={work} />;
  }
  return (
    <>
      {refused === null ? null : <ErrorBox error={refused} />}
      {isDone ? (
        <div role="status">
          <MessageBar intent="success" layout="multiline">
            <MessageText>
              <MessageBarTitle>{t('adapter-settings.applied')}</MessageBarTitle> {t('work.meaning.done')}
              {copying ? ` ${t('adapter-settings.not-proven')}` : ''}
            </MessageText>
          </MessageBar>
        </div>
      ) : null}
      {hasEnded && !isDone ? <WorkView work={work} /> : null}
      {changes.length === 0 ? (
        <p id={noteId} className={styles.quiet}>
          {t('adapter-settings.no-change')}
        </p>
      ) : (
        <ChangesPreview state={plan} adapters={changes.length} />
      )}
    </>
  );
}
