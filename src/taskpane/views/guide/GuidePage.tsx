import { Suspense, use, useEffect } from 'react';
import { usePane } from '../../session/context';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';
import type { View } from '../../session/state';
import { Markdown } from './Markdown';
import { pageText } from './pages';

/** Which section of the guide is on which view, counted from its title. */
const SECTIONS: Readonly<Record<View, number>> = { overview: 1, findings: 2, fill: 3, report: 4, proof: 5 };

/** 使用指南, opened at the section on the present view. */
export function GuidePage({ view }: { view: View }) {
  const { strings } = usePane();
  const page = usePageStyles();
  return (
    <div className={page.page}>
      <PageHead title={strings.pages.guide} />
      <Suspense>
        <Guide view={view} />
      </Suspense>
    </div>
  );
}

function Guide({ view }: { view: View }) {
  const { session, locale } = usePane();
  const text = use(pageText(locale === 'zh-CN' ? 'guide.md' : 'guide.en.md'));
  useEffect(() => {
    const section = document.querySelectorAll('#view h3')[SECTIONS[view] - 1];
    if (view !== 'overview') section?.scrollIntoView();
  }, [view]);
  const onLink = (address: string) => {
    if (address.startsWith('rules')) session.openPage({ kind: 'rules' });
  };
  return <Markdown text={text.replace(/^# .*\n/, '')} onLink={onLink} />;
}
