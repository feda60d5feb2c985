import type { Lab } from '../../../shared/lab/lab.ts';
import type { Words } from '../words/words.ts';

/** A host as it can be found, and what the screen has to say of it. */
interface FoundState {
  readonly change: (lab: Lab) => Lab;
  readonly says: (t: Words) => readonly string[];
}

/** What a host can lack, each with the words that say so. */
export const STATES: Readonly<Record<string, FoundState>> = {
  'a host without virtual machines': {
    change: (lab) => ({ ...lab, virtualMachines: [] }),
    says: (t) => [t('list.no-vms')],
  },
  'a host without rights': {
    change: (lab) => ({
      ...lab,
      host: { ...lab.host, elevated: false, administrator: false, hyperVAdministrator: false },
    }),
    says: (t) => [t('host.prerequisites'), t('list.not-read')],
  },
  'a stopped service': {
    change: (lab) => ({ ...lab, host: { ...lab.host, service: 'Stopped' } }),
    says: (t) => [t('host.prerequisites'), t('list.not-read')],
  },
  'a computer without Hyper-V': {
    change: (lab) => ({ ...lab, host: { ...lab.host, hyperV: 'absent' } }),
    says: (t) => [t('host.prerequisites'), t('list.not-read')],
  },
  'a host that was read in part': {
    change: (lab) => ({
      ...lab,
      faults: [{ cmdlet: 'Get-VM', nth: 0, action: 'fail', vm: lab.virtualMachines[0]?.id ?? '' }],
    }),
    says: (t) => [t('host.unread', { count: 1 })],
  },
  'a host that is being read': {
    change: (lab) => ({ ...lab, faults: [{ cmdlet: 'Get-VM', nth: 0, action: 'hang' }] }),
    says: (t) => [t('list.reading')],
  },
};
