import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isFocusLost } from '../../components/give-focus.ts';
import { useText } from '../../i18n/i18n.ts';
import { selectionOf } from '../../stores/ui-store.ts';
import { useApp } from '../../stores/use-app.ts';
import { partnerText, type Partner } from './mirror-partners.ts';

/** Names shown until all are asked for. */
const SHOWN = 12;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  name: {
    display: 'inline-block',
    textAlign: 'start',
    minHeight: '24px',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

/** What led to the further names is gone when they are there: the first of them takes its focus. */
function takeLostFocus(element: HTMLElement | null): void {
  if (isFocusLost()) element?.focus();
}

/** Ports that take part in mirroring, all by name; each leads to its own details. */
export function PartnerList({
  partners,
  label,
}: {
  readonly partners: readonly Partner[];
  readonly label: string;
}) {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const [all, setAll] = useState(false);
  const shown = all ? partners : partners.slice(0, SHOWN);
  return (
    <ul className={styles.list} aria-label={label}>
      {shown.map((partner, index) => (
        <li key={partner.key}>
          <Link
            as="button"
            className={styles.name}
            {...(index === SHOWN ? { ref: takeLostFocus } : {})}
            onClick={() => {
              ui.setState(selectionOf(partner.key));
            }}
          >
            {partnerText(t, partner)}
          </Link>
        </li>
      ))}
      {shown.length < partners.length ? (
        <li>
          <Link
            as="button"
            className={styles.name}
            onClick={() => {
              setAll(true);
            }}
          >
            {t('copies.more', { count: partners.length - shown.length })}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
