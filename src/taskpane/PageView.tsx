import { lazy } from 'react';
import type { Page } from './state';

const SettingsPage = lazy(async () => ({ default: (await import('./settings/SettingsPage')).SettingsPage }));
const TrialPage = lazy(async () => ({ default: (await import('./trial/TrialPage')).TrialPage }));
const CoveragePage = lazy(async () => ({ default: (await import('./findings/CoveragePage')).CoveragePage }));

const BindingPage = lazy(async () => ({ default: (await import('./binding/BindingPage')).BindingPage }));

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
  }
}
