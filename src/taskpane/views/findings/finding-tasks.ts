import type { Finding, Fix } from '../../../core/findings/finding';
import type { RuleTitles } from '../../../core/review/rule-titles';
import type { CellAddress } from '../../../core/workbook/address';
import type { FindingList } from '../../session/state';
import type { WorkbookTasks } from '../../session/workbook-tasks';
import { arrange } from './arrange';

/** What the session does about findings (校验): lists and opens them, corrects them, or keeps the reason why not. */
export class FindingTasks {
  /** What the rules are called where the pane is not in the language of their pages: findings are searched by it. */
  ruleTitles: RuleTitles | null = null;

  constructor(
    private readonly work: WorkbookTasks,
    private readonly select: (cell: CellAddress) => Promise<void>,
  ) {}

  /** Changes which findings are listed. */
  list(list: Partial<FindingList>): void {
    this.work.dispatch({ type: 'list', list });
  }

  /** Opens a finding's card and goes to its cell; null closes the one that is open. */
  async open(finding: Finding | null): Promise<void> {
    this.work.dispatch({ type: 'open-finding', finding: finding?.id ?? null });
    if (finding?.primary) await this.select(finding.primary);
  }

  /** Opens the next finding of the list, or the one before; after the last comes the first. */
  async step(by: 1 | -1): Promise<void> {
    const findings = await this.listed();
    if (findings.length === 0) return;
    const { openFinding, view, pages } = this.work.getState();
    const at = findings.findIndex(({ id }) => id === openFinding);
    const place = at === -1 ? (by === 1 ? 0 : -1) : (at + by) % findings.length;
    if (view !== 'findings' || pages.length > 0) this.work.dispatch({ type: 'show', view: 'findings' });
    await this.open(findings.at(place) ?? null);
  }

  /** Applies one offered correction, checks again, and goes on to the next finding. */
  async correct(fix: Fix): Promise<void> {
    const before = await this.listed();
    await this.work.write({ reason: 'fix', edits: fix.edits });
    await this.goOn(before);
  }

  /** 一并改正: applies several corrections as one writing. */
  async correctAll(fixes: readonly Fix[]): Promise<void> {
    const before = await this.listed();
    await this.work.write({ reason: 'fix', edits: fixes.flatMap(({ edits }) => edits) });
    this.work.dispatch({ type: 'open', page: null });
    await this.goOn(before);
  }

  /** Opens the finding that came after the open one, where that is settled. */
  private async goOn(before: readonly Finding[]): Promise<void> {
    const { openFinding, notice } = this.work.getState();
    if (notice?.kind === 'failed') return;
    const left = await this.listed();
    const isLeft = ({ id }: Finding): boolean => left.some((finding) => finding.id === id);
    const at = before.findIndex(({ id }) => id === openFinding);
    const open = before[at];
    if (open && isLeft(open)) return;
    const next = at === -1 ? left[0] : (before.slice(at).find(isLeft) ?? left[0]);
    await this.open(next ?? null);
  }

  /** Keeps findings as they are with the officer's reason, until one of their cells changes. */
  async waive(findings: readonly Finding[], reason: string): Promise<void> {
    const { review: current, settings } = this.work.getState();
    if (!current) return;
    const { SETTINGS_KEY, SnapshotIndex, waiverFor, withWaiver, writeSettings } = await this.work.engine;
    const before = await this.listed();
    const index = new SnapshotIndex(current.snapshot);
    const waivers = findings.map((finding) => waiverFor(finding, reason, index));
    await this.work.keep(SETTINGS_KEY, writeSettings(waivers.reduce(withWaiver, settings)), 'waived');
    await this.goOn(before);
  }

  /** Takes a waiver back. */
  async restore(finding: Finding): Promise<void> {
    const { SETTINGS_KEY, withoutWaiver, writeSettings } = await this.work.engine;
    await this.work.keep(
      SETTINGS_KEY,
      writeSettings(withoutWaiver(this.work.getState().settings, finding.id)),
      'restored',
    );
  }

  /** The findings as they are listed now, in that order. */
  private async listed(): Promise<readonly Finding[]> {
    const { review, list } = this.work.getState();
    const { namesOf, ruleTitles } = await this.work.engine;
    return review
      ? arrange(review, list, namesOf(review), this.ruleTitles ?? ruleTitles()).flatMap(
          ({ findings }) => findings,
        )
      : [];
  }
}
