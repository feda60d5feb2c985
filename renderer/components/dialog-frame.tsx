import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import { DialogNote } from './dialog-note.ts';
import { LostNote } from './lost-note.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { PracticeMark } from './practice-mark.tsx';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(720px, 96vw)', width: '96vw' },
  // With the padding around it this leaves a margin; in a low window the whole dialog scrolls instead.
  body: { '@media (min-height: 360px)': { maxHeight: 'calc(100vh - 96px)' } },
  wide: { maxWidth: 'min(980px, 96vw)' },
  // Of one height on every page: the buttons stay where they are.
  tall: { height: 'min(620px, calc(100vh - 96px))' },
  columns: {
    display: 'grid',
    gridTemplateColumns: '204px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  actions: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end' },
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** A dialog of this program: its title, the mark of practice, and what it may have on its left. */
export function DialogFrame({
  title,
  aside,
  actions,
  onClose,
  children,
}: {
  readonly title: string;
  /** The list of a wizard's pages. */
  readonly aside?: ReactNode;
  readonly actions: ReactNode;
  /** Esc was pressed; a click beside the dialog closes nothing. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const isWizard = aside !== undefined;
  const page = useKeptFocus<HTMLDivElement>();
  const note = useContext(DialogNote);
  return (
    <Dialog
      open
      onOpenChange={(_, { type }) => {
        if (type === 'escapeKeyDown') onClose();
      }}
    >
      <DialogSurface className={mergeClasses(styles.surface, isWizard && styles.wide)}>
        <DialogBody className={mergeClasses(styles.body, isWizard && styles.tall)}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <div className={isWizard ? styles.columns : undefined}>
              {aside}
              <div ref={page} tabIndex={-1} className={styles.page}>
                <span>
                  <PracticeMark />
                </span>
                <LostNote />
                {note}
                {children}
              </div>
            </div>
          </DialogContent>
          <DialogActions className={styles.actions}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
