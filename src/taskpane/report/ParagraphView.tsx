import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Paragraph } from '../../core/narrative/model';
import { formatAddress } from '../../core/workbook/address';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, textAlign: 'center' },
  level1: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  level2: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    textIndent: '2em',
    lineHeight: '1.7',
    overflowWrap: 'anywhere',
  },
  placeholder: {
    textIndent: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  more: { fontSize: tokens.fontSizeBase200 },
  sources: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** How many sources are listed before the rest is asked for. */
const FEW = 6;

/** One paragraph of the report: a heading, a text with the cells its figures come from, or a gap for a person. */
export function ParagraphView({ paragraph }: { paragraph: Paragraph }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const [all, setAll] = useState(false);
  const { heading, text, placeholder, sources } = paragraph;
  if (heading !== null) {
    const Heading = heading === 0 ? 'h2' : heading === 1 ? 'h3' : 'h4';
    const size = heading === 0 ? styles.title : heading === 1 ? styles.level1 : styles.level2;
    return <Heading className={mergeClasses(styles.heading, size)}>{text}</Heading>;
  }
  return (
    <>
      <p className={mergeClasses(styles.text, placeholder && styles.placeholder)}>{text}</p>
      {sources.length > 0 && (
        <div className={styles.sources}>
          {words.sources}{' '}
          {sources.slice(0, all ? undefined : FEW).map((cell) => (
            <CellLink key={formatAddress(cell)} cell={cell} />
          ))}
          {!all && sources.length > FEW && (
            <Link as="button" className={styles.more} onClick={() => setAll(true)}>
              {words.moreSources(sources.length - FEW)}
            </Link>
          )}
        </div>
      )}
    </>
  );
}
