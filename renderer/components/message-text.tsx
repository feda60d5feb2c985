import { makeStyles, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

/** What a message bar says, whole: Fluent's own keeps it on one line, and names of VMs are long. */
export function MessageText({ children }: { readonly children: ReactNode }) {
  return <MessageBarBody className={useStyles().body}>{children}</MessageBarBody>;
}
