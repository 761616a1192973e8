import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { ProfileReason } from '../../../core/scoring/profiles/choose';
import type { Settings } from '../../../core/findings/settings';
import { usePane } from '../../session/context';
import type { Strings } from '../../strings/zh-CN';

/** How many tables are listed with their profile. */
const LISTED = 8;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    '& dt': { overflowWrap: 'anywhere' },
    '& dd': { margin: 0, color: tokens.colorNeutralForeground2 },
  },
});

/** 评分口径: followed from the sheet or chosen; shows what each table is scored by, and why. */
export function ProfileSettings(props: { settings: Settings; onChange: (profile: string | null) => void }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.settings;
  const { PROFILES, printSources, profileChoice } = use(session.engine);
  const { settings, onChange } = props;
  const chosen = PROFILES.find(({ id }) => id === settings.profile);
  const nameOf = (id: string) => words.profiles[id] ?? id;
  const scored = (state.review?.tables ?? []).filter(({ indicators }) => indicators.length > 0);
  return (
    <div className={styles.group}>
      <Field label={words.profile} hint={words.profileHint}>
        <Select value={chosen?.id ?? ''} onChange={(_, { value }) => onChange(value || null)}>
          <option value="">{words.profileAuto}</option>
          {PROFILES.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <Caption1 className={styles.quiet}>
          {words.source(printSources(chosen.source))}
          {!chosen.verified && words.unverified}
        </Caption1>
      )}
      {!chosen && scored.length > 0 && (
        <>
          <Caption1>{words.chosen}</Caption1>
          <dl className={styles.list}>
            {scored.slice(0, LISTED).map((table) => {
              const { profile, reason } = profileChoice(table, settings);
              return (
                <div key={table.id}>
                  <dt>{table.project ?? table.title ?? table.sheet}</dt>
                  <dd>{words.because(nameOf(profile.id), reasonText(reason, words))}</dd>
                </div>
              );
            })}
          </dl>
          {scored.length > LISTED && (
            <Caption1 className={styles.quiet}>{words.more(scored.length - LISTED)}</Caption1>
          )}
        </>
      )}
    </div>
  );
}

function reasonText(reason: ProfileReason, { reasons }: Strings['settings']): string {
  switch (reason.kind) {
    case 'word':
      return reasons.word(reason.word);
    case 'weight':
      return reasons.weight(reason.weight);
    case 'scores':
      return reasons.scores(reason.count);
    case 'officer':
    case 'form':
    case 'default':
      return reasons[reason.kind];
  }
}
