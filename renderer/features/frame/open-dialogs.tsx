import { useEffect, useRef } from 'react';
import { useHost, useUi } from '../../stores/use-app.ts';
import { DisableDialog } from '../disable/disable-dialog.tsx';
import { UndoDialog } from '../undo/undo-dialog.tsx';
import { SetUpWizard } from '../wizard/set-up-wizard.tsx';
import { WorkDialog } from '../work/work-dialog.tsx';

/** The one dialog that is open, if any; closed, the focus goes back to where it was opened from. */
export function OpenDialogs() {
  const dialog = useUi((state) => state.dialog);
  const inventory = useHost((host) => host.inventory);
  useFocusReturn(dialog !== null);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'set-up':
      return inventory === null ? null : <SetUpWizard inventory={inventory} sources={dialog.sources} />;
    case 'disable':
      return <DisableDialog scope={dialog.scope} />;
    case 'undo':
      return <UndoDialog run={dialog.run} />;
    case 'work':
      return <WorkDialog id={dialog.work} />;
  }
}

/** One dialog may follow another, and what opened the first may be gone by then: then the list is next. */
function useFocusReturn(isOpen: boolean): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      const wanted = opener.current;
      setTimeout(() => {
        const there = wanted instanceof HTMLElement && wanted.isConnected && wanted !== document.body;
        const place = there
          ? wanted
          : document.querySelector<HTMLElement>('[role="treegrid"] [tabindex="0"]');
        place?.focus();
      });
    };
  }, [isOpen]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') === null) {
        opener.current = target;
      }
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
