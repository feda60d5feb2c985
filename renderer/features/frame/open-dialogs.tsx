import { lazy, Suspense, useEffect, useRef } from 'react';
import { giveFocusTo } from '../../components/give-focus.ts';
import { useHost, useUi } from '../../stores/use-app.ts';
import { loadWorkPart, WorkPart } from './work-part.tsx';

const DisableDialog = lazy(async () => ({
  default: (await import('../disable/disable-dialog.tsx')).DisableDialog,
}));
const UndoDialog = lazy(async () => ({ default: (await import('../undo/undo-dialog.tsx')).UndoDialog }));
const SetUpWizard = lazy(async () => ({
  default: (await import('../wizard/set-up-wizard.tsx')).SetUpWizard,
}));
const AboutDialog = lazy(async () => ({
  default: (await import('../settings/about-dialog.tsx')).AboutDialog,
}));
const SettingsDialog = lazy(async () => ({
  default: (await import('../settings/settings-dialog.tsx')).SettingsDialog,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../settings/shortcuts-dialog.tsx')).ShortcutsDialog,
}));
const AdapterSettingsDialog = lazy(async () => ({
  default: (await import('../adapter-settings/adapter-settings-dialog.tsx')).AdapterSettingsDialog,
}));
const ChangeDialog = lazy(async () => ({
  default: (await import('../adapter-settings/change-dialog.tsx')).ChangeDialog,
}));
const SwitchesDialog = lazy(async () => ({
  default: (await import('../switches-dialog/switches-dialog.tsx')).SwitchesDialog,
}));

/** The one dialog that is open, if any; closed, the focus goes back to where it was opened from. */
export function OpenDialogs() {
  const isOpen = useUi(({ dialog }) => dialog !== null);
  useFocusReturn(isOpen);
  useEffect(() => {
    // Most dialogs lead to a run, whose progress is to be there at once.
    if (isOpen) loadWorkPart();
  }, [isOpen]);
  return (
    <Suspense fallback={null}>
      <OpenDialog />
    </Suspense>
  );
}

function OpenDialog() {
  const dialog = useUi((state) => state.dialog);
  const inventory = useHost((host) => host.inventory);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'set-up':
      return inventory === null ? null : <SetUpWizard inventory={inventory} start={dialog} />;
    case 'disable':
      return <DisableDialog scope={dialog.scope} entered={dialog.entered} />;
    case 'undo':
      return <UndoDialog run={dialog.run} accepted={dialog.accepted} />;
    case 'work':
      return <WorkPart id={dialog.work} />;
    case 'adapter-settings':
      return <AdapterSettingsDialog {...dialog} />;
    case 'change':
      return <ChangeDialog {...dialog} />;
    case 'switches':
      return <SwitchesDialog at={dialog.at} />;
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
  }
}

/**
 * One dialog may follow another, and what opened the first may be gone by then: then its pane is next, which
 * may be another by now (the tour goes into the dialog and comes back), and else the view.
 */
function useFocusReturn(isOpen: boolean): void {
  const opener = useRef<Element | null>(null);
  const pane = useRef<string | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      const wanted = opener.current;
      const within = pane.current;
      setTimeout(() => {
        giveFocusTo(wanted, within === null ? null : document.querySelector(`[data-pane="${within}"]`));
      });
    };
  }, [isOpen]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const isAbove = '[role="dialog"], [role="alertdialog"], [role="menu"]';
      if (!(target instanceof Element) || target.closest(isAbove) !== null) return;
      opener.current = target;
      pane.current = target.closest('[data-pane]')?.getAttribute('data-pane') ?? null;
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
