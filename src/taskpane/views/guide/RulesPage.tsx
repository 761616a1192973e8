import { Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import { usePane } from '../../session/context';
import { useRuleTitles } from '../../session/rule-titles';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';
import { SEARCH_ID } from '../../use-pane-keys';
import { GROUPS } from './rule-groups';

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    paddingInlineStart: '1.2em',
    lineHeight: '1.9',
    // A name of two lines has its bullet at the first.
    '& button': { verticalAlign: 'top' },
  },
});

/** 规则目录: every rule by its name, to be searched. */
export function RulesPage() {
  const { session, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.rules;
  const { listed } = useRuleTitles();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = [...listed].filter(([, title]) => title.toLowerCase().includes(wanted));
  return (
    <div className={page.page}>
      <PageHead title={strings.pages.rules} />
      <Input
        id={SEARCH_ID}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<SearchRegular />}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <p className={page.intro} role="status">
        {words.count(found.length)}
      </p>
      {GROUPS.map((group) => {
        const own = found.filter(([rule]) => rule.startsWith(`${group}/`));
        if (own.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`rules-${group}`}>
            <h3 className={styles.group} id={`rules-${group}`}>
              {words.groups[group]} {own.length}
            </h3>
            <ul className={styles.list}>
              {own.map(([rule, title]) => (
                <li key={rule}>
                  <Link as="button" onClick={() => session.openPage({ kind: 'rule', rule })}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
