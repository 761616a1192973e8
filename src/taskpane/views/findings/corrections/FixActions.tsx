import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { use, useState, type ReactNode } from 'react';
import type { Finding, Fix } from '../../../../core/findings/finding';
import type { Review } from '../../../../core/checks/review-model';
import { isCellEdit } from '../../../../core/workbook/edit';
import { shieldedCells } from '../../../../core/workbook/shielded';
import { usePane } from '../../../session/context';
import { certaintyOf } from '../certainty';

/** So many corrections are offered for choice. */
const OFFERED = 4;

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * What can be done about a finding: one press only where its cell is certainly or likely the wrong one, a choice where it
 * is one of several, nothing where that cannot be told; `children` stand beside it.
 */
export function FixActions(props: { finding: Finding; review: Review; children: ReactNode }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const [chosen, choose] = useState<number | null>(null);
  const { namesOf } = use(session.engine);
  const words = strings.findings;
  const { finding, review } = props;
  const isShielded = shieldedCells(review.snapshot);
  const busy = state.busy !== null;
  const [only] = finding.fixes;
  const names = namesOf(review);
  const label = (fix: Fix): string => {
    const [edit] = fix.edits.filter(isCellEdit);
    return edit ? `${names.text(edit.cell)}  ${say(fix.title)}` : say(fix.title);
  };
  if (only?.edits.filter(isCellEdit).some(({ cell }) => isShielded(cell)))
    return (
      <>
        <p>{words.locked}</p>
        <div className={styles.actions}>{props.children}</div>
      </>
    );
  const certainty = certaintyOf(finding);
  if (certainty === 'cannot-say') return <div className={styles.actions}>{props.children}</div>;
  const isChoice = certainty === 'one-of-these';
  const fix = !isChoice ? only : chosen === null ? undefined : finding.fixes[chosen];
  return (
    <>
      {isChoice && (
        <RadioGroup
          aria-label={words.choiceLabel}
          value={chosen === null ? '' : String(chosen)}
          onChange={(_, { value }) => choose(Number(value))}
        >
          {finding.fixes.slice(0, OFFERED).map((each, index) => (
            <Radio key={index} value={String(index)} label={label(each)} />
          ))}
        </RadioGroup>
      )}
      {!isChoice && only && formulaOf(only) !== null && (
        <code className={styles.formula}>{formulaOf(only)}</code>
      )}
      <div className={styles.actions}>
        {only && (
          <Button
            size="small"
            appearance="primary"
            data-first-action=""
            disabledFocusable={busy || fix === undefined}
            onClick={() => fix && void session.findings.correct(fix)}
          >
            {isChoice ? words.changeChosen : buttonText(only, finding, words)}
          </Button>
        )}
        {props.children}
      </div>
    </>
  );
}

function formulaOf({ edits }: Fix): string | null {
  const [edit] = edits.filter(isCellEdit);
  return edit?.kind === 'formula' ? edit.formula : null;
}

function buttonText(
  fix: Fix,
  { expected, unit }: Finding,
  words: { changeTo: (figure: string) => string; changeToFormula: string; correct: string },
): string {
  if (formulaOf(fix) !== null) return words.changeToFormula;
  const isOneCell = fix.edits.filter(isCellEdit).length === 1;
  return expected !== null && isOneCell
    ? words.changeTo(unit === '%' ? `${expected}%` : expected)
    : words.correct;
}
