import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useListStyles } from './use-list-styles.ts';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    unicodeBidi: 'isolate',
  },
});

/** A name in a cell; the part of an id at its end, which tells it from its twins, is not cut off with it. */
export function NameText({
  text,
  mark,
  className,
}: {
  readonly text: string;
  /** What the text ends with that has to stay in sight; empty for nothing. */
  readonly mark: string;
  readonly className?: string | undefined;
}) {
  const styles = useStyles();
  const list = useListStyles();
  if (mark === '') return <span className={mergeClasses(list.text, className)}>{text}</span>;
  return (
    <>
      <span className={mergeClasses(list.text, className)}>{text.slice(0, -mark.length).trimEnd()}</span>{' '}
      <span className={mergeClasses(styles.mark, className)}>{mark}</span>
    </>
  );
}
