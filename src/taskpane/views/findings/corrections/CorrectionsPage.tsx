import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { use, useMemo, useState } from 'react';
import type { Finding } from '../../../../core/findings/finding';
import type { Review } from '../../../../core/checks/review-model';
import { isCellEdit } from '../../../../core/workbook/edit';
import { shieldedCells } from '../../../../core/workbook/shielded';
import { usePane } from '../../../session/context';
import { useRuleTitles } from '../../../session/rule-titles';
import { ChangeLine } from '../../../parts/ChangeLine';
import { usePageStyles } from '../../../parts/page';
import { PageHead } from '../../../parts/PageHead';
import { arrange } from '../arrange';
import { certaintyOf, correctable } from '../certainty';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  title: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start' },
  change: { paddingBlock: tokens.spacingVerticalXS, minWidth: 0 },
  cause: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 一并改正: the corrections that name one cell, certain ones ticked, written together and taken back together. */
export function CorrectionsPage() {
  const { state, strings } = usePane();
  const page = usePageStyles();
  return (
    <div className={page.page}>
      <PageHead title={strings.pages.corrections} />
      <p className={page.intro}>{strings.corrections.intro}</p>
      {state.review && <Corrections key={state.review.findings.length} review={state.review} />}
    </div>
  );
}

function Corrections({ review }: { review: Review }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.corrections;
  const { namesOf } = use(session.engine);
  const { titles } = useRuleTitles();
  const offered = useMemo(() => {
    const fixable = new Set(correctable(review.findings, shieldedCells(review.snapshot)));
    const list = { severities: [], search: '', grouping: 'table' } as const;
    return arrange(review, list, namesOf(review), titles)
      .map((group) => ({ ...group, findings: group.findings.filter((finding) => fixable.has(finding)) }))
      .filter(({ findings }) => findings.length > 0);
  }, [review, namesOf, titles]);
  const all = offered.flatMap(({ findings }) => findings);
  const certain = all.filter((finding) => certaintyOf(finding) === 'certain');
  const likely = all.filter((finding) => certaintyOf(finding) === 'likely');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(certain.map(({ id }) => id)));
  const chosen = all.filter(({ id }) => ticked.has(id));
  const toggle = (findings: readonly Finding[], on: boolean) => {
    const next = new Set(ticked);
    for (const { id } of findings)
      if (on) next.add(id);
      else next.delete(id);
    setTicked(next);
  };
  const rest = review.findings.length - all.length;
  const list = (findings: readonly Finding[], within?: string) =>
    findings.map((finding) => (
      <Correction
        key={finding.id}
        finding={finding}
        within={within}
        review={review}
        ticked={ticked.has(finding.id)}
        onTick={(on) => toggle([finding], on)}
      />
    ));
  const allCertain = certain.every(({ id }) => ticked.has(id));
  return (
    <>
      {certain.length > 0 && (
        <Checkbox
          label={words.selectAll(certain.length)}
          checked={allCertain ? true : certain.some(({ id }) => ticked.has(id)) ? 'mixed' : false}
          onChange={() => toggle(certain, !allCertain)}
        />
      )}
      {offered.map(({ key, title, findings }) => {
        const members = findings.filter((finding) => certain.includes(finding));
        const sheets = new Set(members.map(({ primary }) => primary?.sheet));
        const [only] = sheets.size === 1 ? sheets : [];
        return (
          members.length > 0 && (
            <section key={key} className={styles.group} aria-label={title ?? strings.findings.workbook}>
              <h3 className={styles.title}>{title ?? strings.findings.workbook}</h3>
              {list(members, only)}
            </section>
          )
        );
      })}
      {likely.length > 0 && (
        <section className={styles.group} aria-label={words.likely(likely.length)}>
          <h3 className={styles.title}>{words.likely(likely.length)}</h3>
          {list(likely)}
        </section>
      )}
      {rest > 0 && (
        <Link as="button" onClick={() => session.openPage(null)}>
          {words.rest(rest)}
        </Link>
      )}
      <div className={page.foot}>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== null || chosen.length === 0}
          onClick={() =>
            void session.findings.correctAll(chosen.flatMap(({ fixes: [fix] }) => (fix ? [fix] : [])))
          }
        >
          {words.write(chosen.length)}
        </Button>
        <Button onClick={() => session.openPage(null)}>{strings.actions.cancel}</Button>
      </div>
    </>
  );
}

function Correction(props: {
  finding: Finding;
  within: string | undefined;
  review: Review;
  ticked: boolean;
  onTick: (on: boolean) => void;
}) {
  const { session, strings, say } = usePane();
  const styles = useStyles();
  const { namesOf } = use(session.engine);
  const { finding, review, within } = props;
  const [edit] = (finding.fixes[0]?.edits ?? []).filter(isCellEdit);
  if (!edit) return null;
  const name = namesOf(review).text(edit.cell);
  return (
    <div className={styles.item}>
      <Checkbox
        aria-label={strings.corrections.choose(name)}
        checked={props.ticked}
        onChange={(_, { checked }) => props.onTick(checked === true)}
      />
      <div className={styles.change}>
        <ChangeLine edit={edit} review={review} within={within} />
        {finding.cause && finding.cause.kind !== 'unknown' && (
          <span className={styles.cause}>{say(finding.cause.message)}</span>
        )}
      </div>
    </div>
  );
}
