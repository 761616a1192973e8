import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, use, type ReactNode } from 'react';
import { usePane } from '../../session/context';
import { useRuleTitles } from '../../session/rule-titles';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';
import { Markdown } from './Markdown';
import { rulePages } from './pages';

const useStyles = makeStyles({
  here: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  id: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 规则: what a rule demands, why, and how it came out in this workbook. */
export function RulePage({ rule }: { rule: string }) {
  const { strings, rules } = usePane();
  const page = usePageStyles();
  const { listed } = useRuleTitles();
  const text = (
    <Suspense>
      <Text rule={rule} />
    </Suspense>
  );
  return (
    <div className={page.page}>
      <PageHead title={strings.rules.title(listed.get(rule) ?? rule)} />
      {rules ? <Translated rule={rule} page={text} /> : text}
      <Here rule={rule} />
    </div>
  );
}

/** What the rule demands in the language of the pane; below it the page in Chinese, under the name that officers know. */
function Translated({ rule, page }: { rule: string; page: ReactNode }) {
  const { session, strings, rules } = usePane();
  const { ruleTitles, severityOf } = use(session.engine);
  const severity = severityOf(rule);
  return (
    <>
      <p>{rules?.get(rule)?.demand}</p>
      {severity && (
        <p>
          <strong>{strings.rules.level}</strong> {strings.findings.severities[severity]}
        </p>
      )}
      <details>
        <summary>{strings.rules.original}</summary>
        <p lang="zh-CN">
          <strong>{ruleTitles().get(rule)}</strong>
        </p>
        <div lang="zh-CN">{page}</div>
      </details>
    </>
  );
}

function Text({ rule }: { rule: string }) {
  const { session, strings } = usePane();
  const found = use(rulePages()).find((each) => each.rule === rule);
  if (!found) return <p>{strings.rules.none}</p>;
  return <Markdown text={found.text} onLink={() => session.openPage({ kind: 'rules' })} />;
}

/** How often the rule was applied here, and how often it was broken. */
function Here({ rule }: { rule: string }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.rules;
  const { review } = state;
  if (!review) return null;
  const findings = review.findings.filter((finding) => finding.rule === rule);
  const compared = review.relations.filter(
    ({ relation, verdict }) => relation.declaration.rule === rule && verdict.state !== 'undetermined',
  ).length;
  const show = () => {
    session.findings.list({ severities: [], search: '', grouping: 'rule' });
    session.show('findings');
    void session.findings.open(findings[0] ?? null);
  };
  return (
    <section aria-label={words.here}>
      <div className={styles.here}>
        <span>{words.counts(compared, findings.length)}</span>
        {findings.length > 0 && (
          <Button size="small" onClick={show}>
            {words.see}
          </Button>
        )}
      </div>
      <Link as="button" onClick={() => session.openPage({ kind: 'rules' })}>
        {words.all}
      </Link>{' '}
      <Link as="button" className={styles.id} onClick={() => void navigator.clipboard.writeText(rule)}>
        {words.copyId}
      </Link>
    </section>
  );
}
