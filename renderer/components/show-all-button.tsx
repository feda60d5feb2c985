import { Button } from '@fluentui/react-components';
import { useText } from '../i18n/i18n.ts';

/** Unfolds a list of which a part is shown, and folds it again. */
export function ShowAllButton({
  count,
  all,
  onChange,
}: {
  /** How many there are in all. */
  readonly count: number;
  /** Whether all of them are shown. */
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}) {
  const t = useText();
  return (
    <span>
      <Button
        size="small"
        aria-expanded={all}
        onClick={() => {
          onChange(!all);
        }}
      >
        {t(all ? 'plan.show-fewer' : 'plan.show-all', { count })}
      </Button>
    </span>
  );
}
