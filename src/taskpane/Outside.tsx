import { Link, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { Environment } from './session/environment';
import type { Strings } from './strings/zh-CN';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
    marginInline: 'auto',
  },
  logo: { width: '48px', height: '48px' },
  steps: { margin: 0, paddingInlineStart: '1.4em', lineHeight: tokens.lineHeightBase400 },
});

/** Shown where the pane cannot work: a browser tab, an old Excel, no Office.js. */
export function Outside({
  environment,
  strings,
}: {
  environment: Exclude<Environment, 'excel'>;
  strings: Strings;
}) {
  const styles = useStyles();
  const words = strings.environment;
  const titles = {
    outside: words.outsideTitle,
    'old-excel': words.oldTitle,
    'no-office': words.noOfficeTitle,
  };
  const texts = { outside: words.outside, 'old-excel': words.old, 'no-office': words.noOffice };
  return (
    <main className={styles.page}>
      <img src="assets/icon-64.png" alt="" className={styles.logo} />
      <Subtitle1 as="h1">{titles[environment]}</Subtitle1>
      <Text>{texts[environment]}</Text>
      {environment === 'outside' && (
        <>
          <ol className={styles.steps}>
            {words.outsideSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Link href="index.html">{words.outsideDemo}</Link>
        </>
      )}
    </main>
  );
}
