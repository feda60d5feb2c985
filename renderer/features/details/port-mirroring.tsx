import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import { doubtsOf } from '../../../shared/plan/copy-doubts.ts';
import { mirrorPorts } from '../../../shared/plan/who-receives.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { DoubtList } from '../plan/doubt-list.tsx';
import { namesApart } from '../plan/told-apart.ts';
import type { Fact } from './fact.ts';
import { FactItem, FactList } from './fact-list.tsx';
import { partnersOf } from './mirror-partners.ts';
import { PartnerList } from './partner-list.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What of a port matters to mirroring. */
export interface MirroringPort {
  /** Of an external port its switch's. */
  readonly id: string;
  readonly switchId: string | null;
  readonly mode: MirroringMode | null;
}

/** A port's mirroring mode and who copies to whom, with what that does not prove. */
export function PortMirroring({
  inventory,
  port,
  facts,
}: {
  readonly inventory: Inventory;
  readonly port: MirroringPort;
  /** What else is known of the port. */
  readonly facts: readonly Fact[];
}) {
  const t = useText();
  const styles = useStyles();
  const { id, switchId, mode } = port;
  const partners = useMemo(() => partnersOf(inventory, switchId, mode), [inventory, switchId, mode]);
  const doubts = useMemo(() => doubtsOf(mirrorPorts(inventory), id), [inventory, id]);
  const isMirrored = mode === 'Source' || mode === 'Destination';
  const label = t(mode === 'Source' ? 'details.copies-to' : 'details.copies-of');
  return (
    <>
      <FactList facts={facts}>
        <FactItem label={t('details.mode')}>
          <ModeBadge mode={mode} />
        </FactItem>
        {isMirrored ? (
          <FactItem label={label}>
            {partners.length === 0 ? (
              <span>{t(mode === 'Source' ? 'copies.to-nobody' : 'copies.from-nobody')}</span>
            ) : (
              <PartnerList partners={partners} label={label} />
            )}
          </FactItem>
        ) : null}
        {isMirrored ? (
          <FactItem label={t('details.proof')}>
            <span className={styles.quiet}>
              {t(partners.length === 0 ? 'details.proof.nothing' : 'details.proof.none')}
            </span>
          </FactItem>
        ) : null}
      </FactList>
      <DoubtList doubts={doubts} nameOf={namesApart(inventory).label} />
    </>
  );
}
