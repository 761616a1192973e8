import { STEP_READINGS } from '../findings/settings';
import {
  DEFAULT_SETTINGS,
  isThreshold,
  LINE_SPACINGS,
  type Settings,
  type Waiver,
  type WordLayout,
} from '../findings/settings';
import type { Snapshot } from '../workbook/snapshot';

/** The key under which the settings stand in the workbook. */
export const SETTINGS_KEY = 'settings';

/**
 * The settings kept in a workbook. Text that is no settings of ours (an older version, a damaged file) gives the
 * defaults for whatever it does not supply; it never throws.
 */
export function readSettings(storage: Snapshot['storage']): Settings {
  const stored = parse(storage[SETTINGS_KEY]);
  const { reasonThreshold, profile, begunSteps, word, waivers } = stored;
  return {
    reasonThreshold:
      typeof reasonThreshold === 'string' && isThreshold(reasonThreshold)
        ? reasonThreshold
        : DEFAULT_SETTINGS.reasonThreshold,
    profile: typeof profile === 'string' ? profile : null,
    begunSteps: STEP_READINGS.find((reading) => reading === begunSteps) ?? null,
    word: wordLayout(isRecord(word) ? word : {}),
    waivers: Array.isArray(waivers) ? waivers.filter(isWaiver) : [],
  };
}

/** What `readSettings` reads back. */
export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

/** Adds a waiver; an earlier one for the same finding is replaced. */
export function withWaiver(settings: Settings, waiver: Waiver): Settings {
  return { ...settings, waivers: [...withoutWaiver(settings, waiver.finding).waivers, waiver] };
}

/** Takes the waiver of a finding out, if there is one. */
export function withoutWaiver(settings: Settings, finding: string): Settings {
  return { ...settings, waivers: settings.waivers.filter((waiver) => waiver.finding !== finding) };
}

function wordLayout(stored: Record<string, unknown>): WordLayout {
  const { lineSpacing, centredHeadings, boldSecondLevel, fallbackFonts } = stored;
  return {
    lineSpacing: LINE_SPACINGS.find((points) => points === lineSpacing) ?? DEFAULT_SETTINGS.word.lineSpacing,
    centredHeadings: centredHeadings === true,
    boldSecondLevel: boldSecondLevel === true,
    fallbackFonts: fallbackFonts === true,
  };
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWaiver(value: unknown): value is Waiver {
  return (
    isRecord(value) &&
    typeof value['finding'] === 'string' &&
    typeof value['reason'] === 'string' &&
    Array.isArray(value['cells']) &&
    value['cells'].every(isWaivedCell)
  );
}

function isWaivedCell(value: unknown): boolean {
  if (!isRecord(value) || typeof value['written'] !== 'string' || !isRecord(value['cell'])) return false;
  const { sheet, row, column } = value['cell'];
  return typeof sheet === 'string' && Number.isInteger(row) && Number.isInteger(column);
}
