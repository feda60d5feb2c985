import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowExportRegular,
  ArrowLeftRegular,
  ArrowMinimizeVerticalRegular,
  TableRegular,
  ZoomFitRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { Search } from '../../components/search.tsx';
import { useMenuStyles } from '../../components/use-menu-styles.ts';
import { useText } from '../../i18n/i18n.ts';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { flexGrow: 1, flexBasis: '200px', minWidth: 0, maxWidth: '260px' },
  found: { color: tokens.colorNeutralForeground3 },
  rest: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
});

interface TopologyToolsProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  /** What was found, in words; empty while nothing is searched for. */
  readonly found: string;
  /** Enter in the search; goes to the next that was found. */
  readonly onNext?: () => void;
  /** The arrow down in the search; goes from it to what was found. */
  readonly onInto?: () => void;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  /** Goes back to the host's switches; null where they are shown. */
  readonly onBack: (() => void) | null;
  /** Tools of what is shown. */
  readonly children?: ReactNode;
}

/** What can be done with the topology, above it. */
export function TopologyTools(props: TopologyToolsProps) {
  const { search, onSearch, found, isTable, onTable, onBack, onNext, onInto, children } = props;
  const t = useText();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && search !== '') onSearch('');
    else if (event.key === 'Enter' && search !== '') onNext?.();
    else if (event.key === 'ArrowDown') onInto?.();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.tools} role="group" aria-label={t('topology.tools')}>
      {onBack === null ? null : (
        <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t('topology.all-switches')}
        </Button>
      )}
      <Search
        className={styles.search}
        size="small"
        aria-label={t('topology.search')}
        placeholder={t('topology.search')}
        value={search}
        input={{ 'data-search': '' } as object}
        onKeyDown={onKeyDown}
        onChange={(_, { value }) => {
          onSearch(value);
        }}
      />
      <span role="status" className={styles.found}>
        {found}
      </span>
      <div className={styles.rest}>
        {children}
        <ToggleButton
          size="small"
          icon={<TableRegular />}
          checked={isTable}
          onClick={() => {
            onTable(!isTable);
          }}
        >
          {t('topology.table')}
        </ToggleButton>
      </div>
    </div>
  );
}

/** Sends copies of the selected adapter to one that is chosen next. */
export function MirrorToButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  const t = useText();
  return (
    <Button
      size="small"
      appearance="primary"
      icon={<ArrowExportRegular />}
      title={t('topology.mirror-to-hint', { name })}
      onClick={onClick}
    >
      {t('topology.mirror-to')}
    </Button>
  );
}

/** The zoom, and folding again what was unfolded. */
export function ViewTools({
  onZoom,
  onFit,
  onFold,
  isFoldable,
}: {
  readonly onZoom: (by: 'in' | 'out') => void;
  readonly onFit: () => void;
  /** Null where nothing is unfolded; the button stays, so that the focus does. */
  readonly onFold: (() => void) | null;
  readonly isFoldable: boolean;
}) {
  const t = useText();
  return (
    <>
      {!isFoldable ? null : (
        <Button
          size="small"
          icon={<ArrowMinimizeVerticalRegular />}
          title={t('topology.fold-hint')}
          disabledFocusable={onFold === null}
          onClick={() => {
            onFold?.();
          }}
        >
          {t('topology.fold')}
        </Button>
      )}
      <Button
        size="small"
        icon={<ZoomOutRegular />}
        title={t('topology.zoom-out')}
        aria-label={t('topology.zoom-out')}
        onClick={() => {
          onZoom('out');
        }}
      />
      <Button
        size="small"
        icon={<ZoomInRegular />}
        title={t('topology.zoom-in')}
        aria-label={t('topology.zoom-in')}
        onClick={() => {
          onZoom('in');
        }}
      />
      <Button size="small" icon={<ZoomFitRegular />} title={t('topology.fit-hint')} onClick={onFit}>
        {t('topology.fit')}
      </Button>
    </>
  );
}

/** The drawing as a file. */
export function ExportMenu({ onExport }: { readonly onExport: (as: 'svg' | 'png') => void }) {
  const t = useText();
  const menu = useMenuStyles();
  return (
    <Menu inline positioning={{ strategy: 'fixed', position: 'below', align: 'end' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ArrowDownloadRegular />}>
          {t('topology.export')}
        </Button>
      </MenuTrigger>
      <MenuPopover className={menu.popover}>
        <MenuList>
          {(['svg', 'png'] as const).map((as) => (
            <MenuItem
              key={as}
              onClick={() => {
                onExport(as);
              }}
            >
              {t(`topology.export-${as}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
