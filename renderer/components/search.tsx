import { makeStyles, mergeClasses, SearchBox, type SearchBoxProps } from '@fluentui/react-components';

// Targets of 24 px (WCAG 2.5.8); Fluent's own are 20 and, within the frame of the field, 22.
const useStyles = makeStyles({
  field: { maxWidth: '100%', minHeight: '26px' },
  clear: {
    minWidth: '24px',
    minHeight: '24px',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
});

/**
 * A field to search with, whose button for clearing is large enough to be hit.
 *
 * Esc clears it first; only in an empty one it is for the dialog around it.
 */
export function Search({ className, ...props }: SearchBoxProps) {
  const styles = useStyles();
  return (
    <SearchBox
      {...props}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.currentTarget.value !== '') event.stopPropagation();
        props.onKeyDown?.(event);
      }}
      className={mergeClasses(styles.field, className)}
      // There is nothing to clear in an empty one.
      dismiss={props.value === '' ? null : { className: styles.clear }}
    />
  );
}
