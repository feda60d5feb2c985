import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useMedia } from '../../components/use-media.ts';
import { useText } from '../../i18n/i18n.ts';
import { addTexts } from '../../i18n/lazy-texts.ts';
import { helpEn } from '../../i18n/texts/help.en.ts';
import { helpIt } from '../../i18n/texts/help.it.ts';
import { useApp, useUi } from '../../stores/use-app.ts';
import { TopicText } from './topic-text.tsx';
import { TOPICS } from './topics.ts';

addTexts({ en: helpEn, it: helpIt });

const NARROW = '(max-width: 800px)';

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: '220px minmax(0, 1fr)',
    '@media (max-width: 800px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto minmax(0, 1fr)',
    },
  },
  topics: {
    overflow: 'auto',
    padding: tokens.spacingVerticalS,
    borderInlineEndWidth: '1px',
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke2,
    '@media (max-width: 800px)': {
      borderInlineEndStyle: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  list: { '@media (max-width: 800px)': { flexWrap: 'wrap' } },
  topic: { flexShrink: 0, textAlign: 'start', whiteSpace: 'normal' },
  text: { overflow: 'auto', minHeight: 0 },
});

/** Help: its topics, and the one that was chosen. */
export function HelpView() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const isNarrow = useMedia(NARROW);
  const wanted = useUi(({ helpTopic }) => helpTopic);
  const topic = TOPICS.find(({ id }) => id === wanted) ?? TOPICS[0];
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    text.current?.scrollTo({ top: 0 });
  }, [topic]);
  if (topic === undefined) return null;
  return (
    <div className={styles.view}>
      <nav className={styles.topics} aria-label={t('help.topics')}>
        <TabList
          className={styles.list}
          vertical={!isNarrow}
          size="small"
          selectedValue={topic.id}
          onTabSelect={(_, { value }) => {
            ui.setState({ helpTopic: String(value) });
          }}
        >
          {TOPICS.map(({ id, title }) => (
            <Tab key={id} id={`help-${id}`} value={id} aria-controls="help-text" className={styles.topic}>
              {t(title)}
            </Tab>
          ))}
        </TabList>
      </nav>
      {/* A part that scrolls has to be reachable with the keyboard. */}
      <div
        ref={text}
        id="help-text"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`help-${topic.id}`}
        className={styles.text}
      >
        <TopicText topic={topic} />
      </div>
    </div>
  );
}
