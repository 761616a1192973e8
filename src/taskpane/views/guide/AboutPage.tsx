import { usePane } from '../../session/context';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';

/** 关于: what this is, that nothing leaves the computer, and whether it works without a network. */
export function AboutPage() {
  const { strings } = usePane();
  const page = usePageStyles();
  const words = strings.about;
  const isOffline = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  return (
    <div className={page.page}>
      <PageHead title={strings.pages.about} />
      <p className={page.intro}>{words.what}</p>
      <p className={page.intro}>{strings.overview.privacy}</p>
      {isOffline && <p className={page.intro}>{words.offline}</p>}
      <p className={page.intro}>{words.licence}</p>
    </div>
  );
}
