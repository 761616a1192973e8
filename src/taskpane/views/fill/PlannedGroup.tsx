import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, use, useMemo, useState } from 'react';
import type { Review } from '../../../core/checks/review-model';
import { formatAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';
import { doubtOf, type Planned, type PlannedTable } from './planned';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 53px',
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  more: {
    gridColumn: '2 / -1',
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  value: {
    flexShrink: 0,
    maxWidth: '100%',
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: {
    gridColumn: '2 / -1',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The blanks of one table with what each will show, to be ticked together or one by one. */
export const PlannedGroup = memo(function PlannedGroup(props: {
  group: PlannedTable;
  review: Review;
  formulas: boolean;
  isTicked: (planned: Planned) => boolean;
  onTick: (planned: readonly Planned[], on: boolean) => void;
}) {
  const { session, strings, say } = usePane();
  const styles = useStyles();
  const words = strings.fill;
  const [open, setOpen] = useState(true);
  const { group, review, isTicked, onTick } = props;
  const { namesOf, plannedText, SnapshotIndex } = use(session.engine);
  const index = useMemo(() => new SnapshotIndex(review.snapshot), [SnapshotIndex, review]);
  const names = namesOf(review);
  const ticked = group.planned.filter(isTicked).length;
  const all = ticked === group.planned.length;
  return (
    <section aria-label={group.title}>
      <div className={styles.head}>
        <Checkbox
          aria-label={words.chooseTable(group.title)}
          checked={all ? true : ticked === 0 ? false : 'mixed'}
          onChange={() => onTick(group.planned, !all)}
        />
        <span className={styles.title}>{group.title}</span>
        <span>{group.planned.length}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-label={words.foldTable(group.title)}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <ul className={styles.list}>
          {group.planned.map((planned) => {
            const { cell, formula, name } = planned;
            const doubt = doubtOf(planned);
            return (
              <li key={formatAddress(cell)} className={styles.item}>
                <Checkbox
                  aria-label={words.choose(names.text(cell))}
                  checked={isTicked(planned)}
                  onChange={(_, { checked }) => onTick([planned], checked === true)}
                />
                <span className={styles.name}>{names.text(cell)}</span>
                <CellLink cell={cell} within={cell.sheet} />
                <span className={styles.more}>
                  <span className={styles.value}>{plannedText(planned, index.at(cell))}</span>
                  <span>{doubt ? words.doubtful(say(doubt)) : name}</span>
                </span>
                {props.formulas && <code className={styles.formula}>{formula}</code>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
});
