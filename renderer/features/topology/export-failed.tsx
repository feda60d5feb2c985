import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { ExportFailure } from './use-export.ts';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Why a drawing was not saved. */
export function ExportFailed({ failure }: { readonly failure: ExportFailure }) {
  const t = useText();
  const styles = useStyles();
  if (failure === null) return null;
  if (typeof failure === 'object') return <ErrorBox error={failure} />;
  return (
    <MessageBar intent="error" className={styles.bar} role="alert">
      <MessageBarBody>
        {t(failure === 'failed' ? 'topology.export-failed' : 'topology.export-too-large')}
      </MessageBarBody>
    </MessageBar>
  );
}
