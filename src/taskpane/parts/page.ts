import { makeStyles, tokens } from '@fluentui/react-components';

/** The frame of a page over the tabs. */
export const usePageStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  intro: { color: tokens.colorNeutralForeground2 },
});
