import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/findings/finding';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, hint: InfoFilled };

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The sign of a severity; the word always stands beside it, so the colour says nothing alone. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon className={useStyles()[severity]} fontSize={16} aria-hidden />;
}
