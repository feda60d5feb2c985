import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { FactItem, FactList } from './fact-list.tsx';
import { PartnerList } from './partner-list.tsx';
import type { DetailsSubject } from './details-of.ts';
import { severalCounts, severalPorts } from './several.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Several selected things: how many of each mode, and each by name. */
export function SeveralThings({ things }: { readonly things: readonly DetailsSubject[] }) {
  const t = useText();
  const styles = useStyles();
  const names = namesApart(useHost((host) => host.inventory));
  const { adapters, machines, sources, destinations, running } = severalCounts(things);
  return (
    <div className={styles.parts}>
      <FactList
        facts={[
          { label: t('details.machines'), value: String(machines) },
          { label: t('details.running'), value: String(running) },
          { label: t('details.adapters'), value: String(adapters) },
          { label: t('details.sources'), value: String(sources) },
          { label: t('details.destinations'), value: String(destinations) },
        ]}
      >
        <FactItem label={t('details.selected')}>
          <PartnerList partners={severalPorts(things, names)} label={t('details.selected')} />
        </FactItem>
      </FactList>
    </div>
  );
}
