import { Button, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { CompassNorthwestRegular } from '@fluentui/react-icons';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { ShortcutsTable } from '../settings/shortcuts-table.tsx';
import { ComputerCheckSection } from '../start/computer-check-section.tsx';
import { useOpenHost } from '../start/use-open-host.ts';
import type { HelpBlock, HelpTopic } from './topics.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '76ch',
    padding: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** A page of Help. */
export function TopicText({ topic }: { readonly topic: HelpTopic }) {
  const t = useText();
  const styles = useStyles();
  return (
    <article className={styles.page}>
      <Subtitle1 as="h2">{t(topic.title)}</Subtitle1>
      {topic.blocks.map((block, index) => (
        // The blocks of a topic are the same for as long as it is shown.
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: HelpBlock }) {
  const t = useText();
  const styles = useStyles();
  switch (block.kind) {
    case 'text':
      return <p className={styles.text}>{t(block.key)}</p>;
    case 'heading':
      return <Subtitle2 as="h3">{t(block.key)}</Subtitle2>;
    case 'list':
    case 'steps': {
      const List = block.kind === 'list' ? 'ul' : 'ol';
      return (
        <List className={styles.list}>
          {block.keys.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </List>
      );
    }
    case 'part':
      return <Part part={block.part} />;
  }
}

function Part({ part }: { readonly part: Extract<HelpBlock, { kind: 'part' }>['part'] }) {
  switch (part) {
    case 'prerequisites':
      return <ComputerCheckSection />;
    case 'tour':
      return <StartTour />;
    case 'shortcuts':
      return <ShortcutsTable />;
  }
}

function StartTour() {
  const t = useText();
  const { open, opening, error } = useOpenHost();
  return (
    <>
      {error === null ? null : <ErrorBox error={error} />}
      <span>
        <Button
          appearance="primary"
          icon={<CompassNorthwestRegular />}
          disabledFocusable={opening !== null}
          onClick={() => void open({ kind: 'practice', lab: 'walkthrough' }, { tour: 0 })}
        >
          {t('start.tour')}
        </Button>
      </span>
    </>
  );
}
