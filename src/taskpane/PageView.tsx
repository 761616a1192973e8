import { deferred } from './deferred';
import type { Page } from './session/state';

const SettingsPage = deferred(async () => (await import('./views/settings/SettingsPage')).SettingsPage);
const TrialPage = deferred(async () => (await import('./views/trial/TrialPage')).TrialPage);
const CoveragePage = deferred(
  async () => (await import('./views/findings/coverage/CoveragePage')).CoveragePage,
);
const BindingPage = deferred(async () => (await import('./views/binding/BindingPage')).BindingPage);
const ExplanationPage = deferred(
  async () => (await import('./views/overview/ExplanationPage')).ExplanationPage,
);
const CorrectionsPage = deferred(
  async () => (await import('./views/findings/corrections/CorrectionsPage')).CorrectionsPage,
);
const ChangesPage = deferred(async () => (await import('./views/changes/ChangesPage')).ChangesPage);
const RewritePage = deferred(async () => (await import('./views/report/rewrite/RewritePage')).RewritePage);
const GapsPage = deferred(async () => (await import('./views/report/GapsPage')).GapsPage);
const ExportPage = deferred(async () => (await import('./views/report/export/ExportPage')).ExportPage);
const RulePage = deferred(async () => (await import('./views/guide/RulePage')).RulePage);
const RulesPage = deferred(async () => (await import('./views/guide/RulesPage')).RulesPage);
const GuidePage = deferred(async () => (await import('./views/guide/GuidePage')).GuidePage);
const SelfTestPage = deferred(async () => (await import('./views/self-test/SelfTestPage')).SelfTestPage);
const AboutPage = deferred(async () => (await import('./views/guide/AboutPage')).AboutPage);

/** What lies over the tabs; each page is loaded when it is first opened. */
export function PageView({ page }: { page: Page }) {
  switch (page.kind) {
    case 'settings':
      return <SettingsPage />;
    case 'trial':
      return <TrialPage start={page.rule} />;
    case 'coverage':
      return <CoveragePage />;
    case 'binding':
      return <BindingPage region={page.region} />;
    case 'explanation':
      return <ExplanationPage table={page.table} />;
    case 'corrections':
      return <CorrectionsPage />;
    case 'changes':
      return <ChangesPage />;
    case 'rewrite':
      return <RewritePage key={page.paragraph} paragraph={page.paragraph} />;
    case 'gaps':
      return <GapsPage paragraph={page.paragraph} />;
    case 'export':
      return <ExportPage />;
    case 'rules':
      return <RulesPage />;
    case 'rule':
      return <RulePage key={page.rule} rule={page.rule} />;
    case 'guide':
      return <GuidePage view={page.view} />;
    case 'self-test':
      return <SelfTestPage />;
    case 'about':
      return <AboutPage />;
  }
}
