import type { Inventory } from '../../../shared/model/inventory.ts';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import type { DetailsSubject } from './details-of.ts';
import { FactList } from './fact-list.tsx';
import { hostFacts } from './host-facts.ts';
import { SeveralThings } from './several-things.tsx';
import { switchFacts } from './switch-facts.ts';
import { vmFacts } from './vm-facts.ts';

/** What the selection belongs to, as a whole: a machine, a switch, or the host. */
export function SummaryTab({
  inventory,
  subject,
}: {
  readonly inventory: Inventory;
  readonly subject: DetailsSubject;
}) {
  const t = useText();
  switch (subject.kind) {
    case 'adapter':
      if (subject.vm === null) return <HostSummary inventory={inventory} />;
      return <FactList facts={vmFacts(t, subject.vm)} />;
    case 'vm':
      return <FactList facts={vmFacts(t, subject.vm)} />;
    case 'switch':
    case 'external-port':
      return <FactList facts={switchFacts(t, subject.virtualSwitch)} />;
    case 'host':
      return <HostSummary inventory={inventory} />;
    case 'several':
      return <SeveralThings things={subject.things} />;
    case 'gone':
      return null;
  }
}

function HostSummary({ inventory }: { readonly inventory: Inventory }) {
  const t = useText();
  const shell = useHost((host) => host.shell);
  const identity = useHost((host) => host.identity);
  const readAt = useHost((host) => host.readAt);
  const readMs = useHost((host) => host.readMs);
  const practice = useHost((host) => host.practice);
  const label = useHost((host) => host.label);
  const around = { shell, identity, readAt, readMs, practice, label };
  return <FactList facts={hostFacts(t, inventory, around)} />;
}
